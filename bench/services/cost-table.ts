import type { Commune } from '../commune/commune';
import { letWeeksPass } from '../commune/past-weeks';
import type { Progress } from '../progress';
import { weekCosts, type WeekCosts } from './week-costs';

/** Costs of a commune of a size in a week. */
export interface SizedCosts extends WeekCosts {
  readonly villages: number;
  readonly week: number;
}

/** Costs in the weeks asked for, in ascending order; the weeks before them go by in full. */
export const costTable = (commune: Commune, weeks: readonly number[], onProgress: Progress): SizedCosts[] => {
  const last = Math.max(...weeks);
  let passed = 0;
  const costs: SizedCosts[] = [];
  for (const week of weeks) {
    const from = passed;
    if (week - 1 > from) letWeeksPass(commune, { first: from + 1, last: week - 1 }, (part) => onProgress((from + part * (week - 1 - from)) / last));
    passed = week - 1;
    costs.push({ villages: commune.villages, week, ...weekCosts(commune, week) });
  }
  onProgress(1);
  return costs;
};
