import { periodsBetween } from '../calendar/period';
import type { Figure } from '../standing/fold';
import { median } from '../standing/pace';

/** Fewer past gains say nothing about what is usual in a village. */
const FEWEST_GAINS = 4;

/** Gains under this many people are never called a jump, however quiet the village was. */
const FEWEST_PEOPLE = 5;

/** Makes the median absolute deviation comparable to a standard deviation (Iglewicz & Hoaglin, 1993). */
const DEVIATION_FACTOR = 1.4826;

/** Modified z-score above which a gain is out of the ordinary. */
const CUTOFF = 3;

/** A figure as the search for jumps needs it. */
export type Step = Pick<Figure, 'count' | 'periodId'>;

const rateOf = (from: Step, to: Step): number =>
  (to.count - from.count) / Math.max(1, periodsBetween(from.periodId, to.periodId));

/**
 * Whether the gain per period since the latest of the earlier figures (oldest first) lies far
 * outside the village's own past gains: modified z-score above 3 with a spread of at least one person.
 */
export const isJump = (earlier: readonly Step[], reported: Step): boolean => {
  const last = earlier[earlier.length - 1];
  const rates = earlier.slice(1).map((step, at) => rateOf(earlier[at] ?? step, step));
  const usual = median(rates);
  if (last === undefined || usual === null || rates.length < FEWEST_GAINS) return false;
  if (reported.count - last.count < FEWEST_PEOPLE) return false;
  const deviation = median(rates.map((rate) => Math.abs(rate - usual))) ?? 0;
  return (rateOf(last, reported) - usual) / Math.max(DEVIATION_FACTOR * deviation, 1) > CUTOFF;
};
