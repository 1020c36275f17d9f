import type { LedgerEntry, ReportEntry } from '../../../domain/reports/report';
import type { TableRow } from '../../ports';
import { readOpenReviews } from '../../tables/review-table';
import { subjectOf } from './check-key';

/** A line of the review queue that nobody needs to decide on any more, and the report that came instead. */
export interface SupersededReview {
  readonly row: number;
  readonly by: ReportEntry;
}

/** Open lines whose report was sent again or edited: deciding on the older one would change no figure. */
export const supersededReviews = (review: readonly TableRow[], entries: readonly LedgerEntry[]): SupersededReview[] => {
  const open = readOpenReviews(review);
  if (open.length === 0) return [];
  const reports = new Map(entries.filter(isReport).map((entry) => [entry.key, entry]));
  return open.flatMap(({ row, key }) => {
    const { reportKey, causeKey } = subjectOf(key);
    const doubtful = [reports.get(reportKey), reports.get(causeKey)];
    const by = doubtful.map((report) => (report === undefined ? null : replacementOf(report, entries))).find((report) => report !== null) ?? null;
    return by === null ? [] : [{ row, by }];
  });
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
