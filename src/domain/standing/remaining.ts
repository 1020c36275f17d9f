import type { Criterion } from '../registry/criterion';

/** What decides whether a target is met. */
export type Target = Pick<Criterion, 'targetHundredths' | 'comparator'>;

/** One whole in hundredths of a percent. */
const WHOLE_HUNDREDTHS = 10_000;

/** Least count of `eligible` persons that meets a target: ⌈T·d⌉ for «>=», ⌊T·d⌋ + 1 for «>». */
export const leastCount = (target: Target, eligible: number): number => {
  const scaled = target.targetHundredths * eligible;
  return target.comparator === '>' ? Math.floor(scaled / WHOLE_HUNDREDTHS) + 1 : Math.ceil(scaled / WHOLE_HUNDREDTHS);
};

/** Least number of further people that meets the target, never negative. */
export const remainingPeople = (target: Target, achieved: number, eligible: number): number =>
  Math.max(0, leastCount(target, eligible) - achieved);

/**
 * People by which a count stands below a percent of the plan: least number of further people that reaches it,
 * 0 when it is reached. Plan values are quotients, so 1e-9 of a person decides nothing.
 */
export const peopleBelowPlan = (plan: number, achieved: number, eligible: number): number =>
  Math.max(0, Math.ceil((plan * eligible) / 100 - achieved - 1e-9));

/** -1, 0 or 1: the share against the target, compared in integers because 93,00 % must not pass for more than 93 %. */
export const compareToTarget = (target: Target, achieved: number, eligible: number): number =>
  Math.sign(achieved * WHOLE_HUNDREDTHS - target.targetHundredths * eligible);

/** Whether the target is met. */
export const meetsTarget = (target: Target, achieved: number, eligible: number): boolean =>
  compareToTarget(target, achieved, eligible) >= (target.comparator === '>' ? 1 : 0);
