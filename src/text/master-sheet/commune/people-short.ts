import { peopleBelowPlan } from '../../../domain/standing/remaining';
import type { CriterionStanding } from '../../../domain/standing/standing';

/** People by which a criterion stands below the plan of today, after the deadline below the target; null = cannot be said. */
export const peopleShort = (own: CriterionStanding): number | null => {
  if (own.status === 'OVERDUE') return own.remaining;
  if (own.plan === null || own.achieved === null || own.eligible === null) return null;
  return own.status === 'ACHIEVED' || own.status === 'EXCEEDED' ? 0 : peopleBelowPlan(own.plan, own.achieved, own.eligible);
};
