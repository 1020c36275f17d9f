import type { LedgerEntry } from '../../../domain/reports/report';
import type { Folded } from '../../../domain/standing/fold';

/** Villages that have done their part for a period: with a valid report, or one that is held, of which they were told. */
export const villagesThatSent = (ledger: readonly LedgerEntry[], folded: Folded, periodId: string): Set<string> =>
  new Set([...folded.reportedIn(periodId), ...heldIn(ledger, folded, periodId)]);

const heldIn = (ledger: readonly LedgerEntry[], folded: Folded, periodId: string): string[] =>
  ledger.flatMap((entry) =>
    entry.kind === 'REPORT' && entry.periodId === periodId && folded.submissionState(entry.key) === 'HELD' ? [entry.villageId] : [],
  );
