import { compareToTarget, meetsTarget } from './remaining';
import type { Target } from './remaining';
import type { Status } from './standing';

/** All that a status depends on. Percent values are percentage points. */
export interface StatusFacts {
  readonly achieved: number | null;
  readonly eligible: number | null;
  readonly criterion: Target;
  readonly plan: number | null;
  /** plan − percent; null when either is unknown. */
  readonly gap: number | null;
  readonly overdue: boolean;
  readonly riskPoints: number;
  /** Given for villages: upper Wilson limit of the share in percent. */
  readonly wilsonUpperPercent?: number;
}

/** Percentages are quotients: equal values may differ in the last binary digits, which must decide nothing. */
const ROUNDING_POINTS = 1e-9;

/** Whether a gap is at most a number of points, rounding noise aside. */
export const isWithin = (gap: number, points: number): boolean => gap <= points + ROUNDING_POINTS;

/** Status word: the rules of the plan's status table tried in order, the first that holds wins. */
export const statusOf = (facts: StatusFacts): Status => {
  const { achieved, eligible, criterion } = facts;
  if (achieved === null || eligible === null || eligible <= 0) return 'NO_DATA';
  if (isExceeded(criterion, achieved, eligible)) return 'EXCEEDED';
  if (meetsTarget(criterion, achieved, eligible)) return 'ACHIEVED';
  if (facts.overdue) return 'OVERDUE';
  if (achieved === 0) return 'ZERO_REPORTED';
  return againstPlan(facts);
};

/** Only a target below 100 % can be exceeded; nobody speaks of exceeding «more than 93 %». */
const isExceeded = (target: Target, achieved: number, eligible: number): boolean =>
  target.comparator === '>=' && target.targetHundredths < 10_000 && compareToTarget(target, achieved, eligible) > 0;

const againstPlan = (facts: StatusFacts): Status => {
  if (facts.plan === null || facts.gap === null) return 'NOT_ASSESSABLE';
  if (isWithin(facts.gap, 0)) return 'ON_TRACK';
  const isUncertain = facts.wilsonUpperPercent !== undefined && facts.wilsonUpperPercent >= facts.plan - ROUNDING_POINTS;
  return isWithin(facts.gap, facts.riskPoints) || isUncertain ? 'AT_RISK' : 'BEHIND';
};
