import { isMet, type OracleCriterion } from './plan-143';

/** Status words, first rule that holds. */
export interface Position {
  readonly achieved: number | null;
  readonly eligible: number | null;
  readonly plan: number | null;
  readonly riskPoints: number;
  readonly overdue: boolean;
  readonly isVillage: boolean;
}

/** Upper limit of the Wilson interval, in percent, z = 1.96. */
export const wilsonUpper = (achieved: number, eligible: number): number => {
  const z = 1.96;
  const share = achieved / eligible;
  const centre = share + (z * z) / (2 * eligible);
  const spread = z * Math.sqrt((share * (1 - share)) / eligible + (z * z) / (4 * eligible * eligible));
  return (100 * (centre + spread)) / (1 + (z * z) / eligible);
};

export const statusOf = (criterion: OracleCriterion, position: Position): string => {
  const { achieved, eligible, plan } = position;
  if (achieved === null || eligible === null || eligible === 0) return 'NO_DATA';
  if (!criterion.strict && criterion.target < 100 && 100 * achieved > criterion.target * eligible) return 'EXCEEDED';
  if (isMet(criterion, achieved, eligible)) return 'ACHIEVED';
  if (position.overdue) return 'OVERDUE';
  if (achieved === 0) return 'ZERO_REPORTED';
  if (plan === null) return 'NOT_ASSESSABLE';
  return pace(position, { achieved, eligible, plan });
};

const pace = (position: Position, at: { achieved: number; eligible: number; plan: number }): string => {
  const gap = at.plan - (at.achieved / at.eligible) * 100;
  if (gap <= 0) return 'ON_TRACK';
  const mayBeChance = position.isVillage && wilsonUpper(at.achieved, at.eligible) >= at.plan;
  return gap <= position.riskPoints || mayBeChance ? 'AT_RISK' : 'BEHIND';
};
