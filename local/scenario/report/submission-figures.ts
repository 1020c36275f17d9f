import { dayOf, parseDay } from '../../../src/domain/calendar/day';
import { periodOfDay, type PeriodSettings } from '../../../src/domain/calendar/period';
import type { ReportCode } from '../../../src/domain/problem';
import type { ReportEntry, SubmissionState, Timeliness } from '../../../src/domain/reports/report';

/** What became of every answer that a scenario sent. */

/** An answer as the player sent it. */
export interface Sending {
  /** Index of the `submit` or `edit` event in the file. */
  readonly event: number;
  readonly village: string;
  readonly formId: string;
  /** The response that was sent or edited; null when the form took nothing. */
  readonly responseId: string | null;
  readonly sentAt: number;
  /** The day as typed; '' = the day of sending. */
  readonly asOf: string;
}

/** What the ledger knows of reports; the fold of the product's domain. */
export interface Reports {
  readonly entries: readonly ReportEntry[];
  submissionState(key: string): SubmissionState | null;
  submissionCodes(key: string): readonly ReportCode[];
  readonly periods: PeriodSettings;
}

export interface SubmissionFigures {
  readonly event: number;
  readonly village: string;
  readonly period: string;
  readonly timeliness: Timeliness;
  readonly state: string | null;
  readonly codes: readonly string[];
}

const keyStart = ({ formId, sentAt }: Sending): string => `${formId}@${Math.floor(sentAt / 1000)}#`;

/** An answer without a ledger entry: its period and timeliness follow from what was typed and when. */
const unrecorded = (sending: Sending, state: SubmissionState | null, periods: PeriodSettings): SubmissionFigures => {
  const period = periodOfDay(parseDay(sending.asOf) ?? dayOf(sending.sentAt), periods);
  const timeliness = sending.sentAt > period.closesAt ? 'LATE' : 'ON_TIME';
  return { event: sending.event, village: sending.village, period: period.id, timeliness, state, codes: [] };
};

/** Edited before anybody read it: the later version took its place. Otherwise nobody has read it yet. */
const unreadState = (sending: Sending, later: readonly Sending[]): SubmissionState | null =>
  later.some(({ responseId }) => responseId === sending.responseId) ? 'SUPERSEDED' : null;

/**
 * Edited before anybody read it, while the ledger has fewer entries whose keys start alike than there were sendings
 * (two of one village in one second, or an edit within the second): the entry is that of another.
 */
const isOvertaken = (sending: Sending, later: readonly Sending[], left: readonly ReportEntry[]): boolean => {
  const start = keyStart(sending);
  const entries = left.filter(({ key }) => key.startsWith(start)).length;
  const others = later.filter((other) => keyStart(other) === start).length;
  return entries <= others && later.some(({ responseId }) => responseId === sending.responseId);
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
 * One line per answer sent; one to a closed form is refused without a finding. Lines stand in the
 * order of events of the file. Several answers of one form in
 * one second are told apart by their order, which the ledger keeps.
 */
export const submissionFigures = (sendings: readonly Sending[], reports: Reports): SubmissionFigures[] => {
  const left = [...reports.entries];
  const figures = sendings.map((sending, index) => {
    if (sending.responseId === null) return unrecorded(sending, 'REFUSED', reports.periods);
    if (isOvertaken(sending, sendings.slice(index + 1), left)) return unrecorded(sending, 'SUPERSEDED', reports.periods);
    const at = left.findIndex(({ key }) => key.startsWith(keyStart(sending)));
    const entry = at < 0 ? undefined : left.splice(at, 1)[0];
    return entry === undefined
      ? unrecorded(sending, unreadState(sending, sendings.slice(index + 1)), reports.periods)
      : recorded(sending, entry, reports);
  });
  return figures.sort((a, b) => a.event - b.event);
};
