import type { LedgerEntry, ReportEntry, VerdictEntry } from '../../../domain/reports/report';
import type { TableRow } from '../../ports';
import { readOpenReviews } from '../../tables/review-table';
import { subjectOf, type ReviewSubject } from './check-key';
import { CODES_TO_CHECK } from './codes-to-check';

/** What made a line needless: the report that came instead, or the decision that sent a report back. */
export type Settler = ReportEntry | VerdictEntry;

/** A line of the review queue that nobody needs to decide on any more, and why. */
export interface SupersededReview {
  readonly row: number;
  readonly by: Settler;
}

/**
 * Open lines whose report was sent again or edited, where deciding on the older one would change no figure, and lines about
 * two reports of which one was sent back, so that nothing contradicts any more. `entries` include this pass's own verdicts.
 */
export const supersededReviews = (review: readonly TableRow[], entries: readonly LedgerEntry[]): SupersededReview[] => {
  const open = readOpenReviews(review);
  if (open.length === 0) return [];
  const reports = new Map(entries.filter(isReport).map((entry) => [entry.key, entry]));
  const settlerOf = (key: string): Settler | null => {
    const report = reports.get(key);
    return report === undefined ? null : entries.find(isSendingBack(key)) ?? replacementOf(report, entries);
  };
  return open.flatMap(({ row, key }) => {
    const subject = subjectOf(key);
    const by = settlerOf(subject.reportKey) ?? settlerOf(subject.causeKey) ?? settlerOfAll(contradicted(subject, reports), settlerOf);
    return by === null ? [] : [{ row, by }];
  });
};

const isSendingBack = (key: string): ((entry: LedgerEntry) => entry is VerdictEntry) =>
  (entry): entry is VerdictEntry => entry.kind === 'VERDICT' && entry.reportKey === key && entry.verdict === 'RETURNED';

/** The later reports that a report exceeds; none when something else is doubtful about it, too. */
const contradicted = ({ reportKey, causeKey }: ReviewSubject, reports: ReadonlyMap<string, ReportEntry>): readonly string[] => {
  const report = reports.get(reportKey);
  if (report === undefined || report.state !== 'ACCEPTED' || reportKey !== causeKey) return [];
  const isOnlyReason = report.codes.every((code) => code === 'LATER_IS_LOWER' || !CODES_TO_CHECK.has(code));
  return isOnlyReason ? report.flags : [];
};

/** The last of what settled each of them; null while one stands. */
const settlerOfAll = (keys: readonly string[], settlerOf: (key: string) => Settler | null): Settler | null => {
  const settlers = keys.map(settlerOf);
  return settlers.includes(null) ? null : settlers[settlers.length - 1] ?? null;
};

/**
 * The newest later report of the same village and period that says everything the held one said; null
 * when there is none. One whose figures could not all be read needs more of them in its successor.
 */
export const replacementOf = (held: ReportEntry, entries: readonly LedgerEntry[]): ReportEntry | null => {
  const needed = Object.keys(held.figures);
  const least = needed.length + (held.codes.includes('NOT_A_COUNT') ? 1 : 0);
  const later = entries.filter(isReport).filter(
    (other) =>
      other.villageId === held.villageId &&
      other.periodId === held.periodId &&
      other.sentAt > held.sentAt &&
      other.state !== 'REFUSED' &&
      Object.keys(other.figures).length >= least &&
      needed.every((id) => other.figures[id] !== undefined),
  );
  return later.reduce<ReportEntry | null>((newest, other) => (newest !== null && newest.sentAt >= other.sentAt ? newest : other), null);
};

const isReport = (entry: LedgerEntry): entry is ReportEntry => entry.kind === 'REPORT';
