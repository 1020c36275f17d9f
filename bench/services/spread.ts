import type { SizedCosts } from './cost-table';
import type { WeekCosts } from './week-costs';

export type RunKind = keyof WeekCosts;

/** By how much the calls of a kind of run differ between sizes: 0 when they depend on neither villages nor weeks. */
export const callSpread = (table: readonly SizedCosts[], kind: RunKind): number => {
  const calls = table.map((costs) => costs[kind].calls);
  return Math.max(...calls) - Math.min(...calls);
};
