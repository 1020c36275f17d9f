import type { ReportCode } from '../../../src/domain/problem';
import type { ReportEntry, SubmissionState } from '../../../src/domain/reports/report';

/** What became of every answer that a scenario sent. */

/** An answer as the player sent it. */
export interface Sending {
  /** Index of the `submit` or `edit` event in the file. */
  readonly event: number;
  readonly village: string;
  readonly formId: string;
  /** The response that was sent or edited; null when the form was closed. */
  readonly responseId: string | null;
  /** Time the form gave the answer, or null when the form was closed. */
  readonly sentAt: number | null;
}

/** What the ledger knows of reports; the fold of the product's domain. */
export interface Reports {
  readonly entries: readonly ReportEntry[];
  submissionState(key: string): SubmissionState | null;
  submissionCodes(key: string): readonly ReportCode[];
}

export interface SubmissionFigures {
  readonly event: number;
  readonly village: string;
  readonly period: string | null;
  readonly timeliness: string | null;
  readonly state: string | null;
  readonly codes: readonly string[];
}

const keyStart = ({ formId, sentAt }: Sending): string => `${formId}@${Math.floor((sentAt ?? 0) / 1000)}#`;

/** A closed form takes nothing: refused without a finding. */
const closed = ({ event, village }: Sending): SubmissionFigures => ({ event, village, period: null, timeliness: null, state: 'REFUSED', codes: [] });

/** Edited before anybody read it: the later version took its place. Otherwise nobody has read it yet. */
const unread = (sending: Sending, later: readonly Sending[]): SubmissionFigures => {
  const replaced = later.some(({ responseId }) => responseId === sending.responseId);
  return { ...closed(sending), state: replaced ? 'SUPERSEDED' : null };
};

const recorded = (sending: Sending, entry: ReportEntry, reports: Reports): SubmissionFigures => ({
  event: sending.event,
  village: sending.village,
  period: entry.periodId,
  timeliness: entry.timeliness,
  state: reports.submissionState(entry.key),
  codes: [...reports.submissionCodes(entry.key)],
});

/**
 * One line per answer sent, in the order of events of the file. Several answers of one form in
 * one second are told apart by their order, which the ledger keeps.
 */
export const submissionFigures = (sendings: readonly Sending[], reports: Reports): SubmissionFigures[] => {
  const left = [...reports.entries];
  const figures = sendings.map((sending, index) => {
    if (sending.sentAt === null) return closed(sending);
    const at = left.findIndex(({ key }) => key.startsWith(keyStart(sending)));
    const entry = at < 0 ? undefined : left.splice(at, 1)[0];
    return entry === undefined ? unread(sending, sendings.slice(index + 1)) : recorded(sending, entry, reports);
  });
  return figures.sort((a, b) => a.event - b.event);
};
