import type { PeriodStanding, Standing } from '../standing/standing';

/** The closing since which a criterion has stood at BEHIND without a break; null when it does not now, or only since the last closing. */
export const behindSince = (standing: Standing, criterionId: string): PeriodStanding | null => {
  if (standing.commune[criterionId]?.status !== 'BEHIND') return null;
  let since: PeriodStanding | null = null;
  for (let at = standing.periods.length - 1; at >= 0; at -= 1) {
    const period = standing.periods[at];
    if (period?.criteria[criterionId]?.status !== 'BEHIND') break;
    since = period;
  }
  return since;
};
