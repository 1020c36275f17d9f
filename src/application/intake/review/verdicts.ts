import type { LedgerEntry, VerdictEntry } from '../../../domain/reports/report';
import { DISPUTE_PREFIX } from '../../answers/answer-changes';
import type { TypedVerdict } from '../../tables/review-table';

/** A typed decision and the ledger entry it becomes; null when the ledger has it already. */
export interface CarriedVerdict {
  readonly typed: TypedVerdict;
  readonly entry: VerdictEntry | null;
}

/** When verdicts are carried out, and by whom where the queue names nobody; ''. */
export interface CarryingRun {
  readonly now: number;
  readonly decider: string;
}

/** One decision per report: the key makes a second typing of the same row harmless. */
const verdictKey = (reportKey: string): string => `VERDICT!${reportKey}`;

/**
 * Turns typed decisions into ledger entries; decisions on reports nobody knows are left standing.
 * A line that an agency's answer opened is no report: a decision on it only closes it.
 */
export const carryVerdicts = (
  typed: readonly TypedVerdict[],
  ledger: readonly LedgerEntry[],
  run: CarryingRun,
): CarriedVerdict[] => {
  if (typed.length === 0) return [];
  const keys = new Set(ledger.map((entry) => entry.key));
  return typed
    .filter((verdict) => keys.has(verdict.reportKey) || isDispute(verdict))
    .map((verdict) => {
      const key = verdictKey(verdict.reportKey);
      const isNew = !keys.has(key) && !isDispute(verdict);
      keys.add(key);
      return { typed: verdict, entry: isNew ? entryOf(verdict, run) : null };
    });
};

const isDispute = (verdict: TypedVerdict): boolean => verdict.reportKey.startsWith(DISPUTE_PREFIX);

const entryOf = (verdict: TypedVerdict, { now, decider }: CarryingRun): VerdictEntry => ({
  kind: 'VERDICT',
  key: verdictKey(verdict.reportKey),
  reportKey: verdict.reportKey,
  verdict: verdict.verdict,
  reason: verdict.reason,
  decidedBy: verdict.decidedBy === '' ? decider : verdict.decidedBy,
  decidedAt: now,
  recordedAt: now,
});
