import { periodById, periodOrdinal, type Period } from '../../../domain/calendar/period';
import type { Registry } from '../../../domain/registry/registry';
import type { LedgerEntry } from '../../../domain/reports/report';
import type { Folded } from '../../../domain/standing/fold';

/** A live figure of a closed period that a newer entry replaced by a different one. */
export interface Correction {
  readonly period: Period;
  readonly villageId: string;
  readonly criterionId: string;
  /** Key of the entry that brought it. */
  readonly entryKey: string;
  readonly reason: string;
}

/** The ledger before and after a pass, folded, and what the pass added. */
export interface LedgerStep {
  readonly before: Folded;
  readonly after: Folded;
  readonly added: readonly LedgerEntry[];
}

/**
 * Corrections of figures that were published: known before the pass, in a period whose closing
 * an earlier run has shown. A first report that comes late adds a figure and corrects none.
 */
export const corrections = (step: LedgerStep, registry: Registry, lastShownId: string): Correction[] =>
  step.added.flatMap((entry) => {
    const reportKey = entry.kind === 'REPORT' ? entry.key : entry.reportKey;
    const report = step.after.report(reportKey);
    const period = report === null ? null : periodById(report.periodId, registry.settings);
    if (report === null || period === null || periodOrdinal(period.id) > periodOrdinal(lastShownId)) return [];
    return Object.keys(report.figures)
      .filter((criterionId) => isReplaced(step, { villageId: report.villageId, criterionId, period }))
      .map((criterionId) => ({ period, villageId: report.villageId, criterionId, entryKey: entry.key, reason: entry.reason || report.reason }));
  });

const isReplaced = (step: LedgerStep, place: { villageId: string; criterionId: string; period: Period }): boolean => {
  const [before, after] = [step.before, step.after].map((folded) =>
    folded.figures(place.villageId, place.criterionId).find(({ periodId }) => periodId === place.period.id),
  );
  return before !== undefined && after !== undefined && before.count !== after.count;
};
