import type { Standing, VillageCriterion } from '../standing/standing';
import { lowerTail } from './binomial-tail';

/** A village against the commune's share: outside the 99.8 % limits (FAR_), outside the 95 % limits, or within both. */
export type Band = 'FAR_BELOW' | 'BELOW' | 'WITHIN' | 'ABOVE' | 'FAR_ABOVE';

/** Half of what lies outside the limits of a two-sided 95 % and 99.8 % funnel. */
const OUTSIDE_95 = 0.025;
const OUTSIDE_998 = 0.001;

/** Counts that chance alone explains, both ends included. */
export interface UsualRange {
  readonly least: number;
  readonly most: number;
}

const atMost1 = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * Band of `achieved` of `eligible` persons around a share (0 to 1), by the limits of a funnel plot
 * (D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in
 * Medicine 24, 2005) with exact binomial tails instead of the normal curve, which misjudges small
 * villages. A village of 20 people therefore needs a larger distance in points than one of 600.
 * Villages are full counts, not samples: the limits are a device of fairness. By them alone one
 * village in twenty lies outside the 95 % limits, one in five hundred outside the 99.8 % limits.
 */
export const bandOf = (achieved: number, eligible: number, share: number): Band => {
  const common = atMost1(share);
  if (achieved < common * eligible) {
    const tail = lowerTail(achieved, eligible, common);
    return tail <= OUTSIDE_998 ? 'FAR_BELOW' : tail <= OUTSIDE_95 ? 'BELOW' : 'WITHIN';
  }
  if (achieved === common * eligible) return 'WITHIN';
  const tail = lowerTail(eligible - achieved, eligible, 1 - common);
  return tail <= OUTSIDE_998 ? 'FAR_ABOVE' : tail <= OUTSIDE_95 ? 'ABOVE' : 'WITHIN';
};

/** The counts of a village of `eligible` persons that `bandOf` calls WITHIN. */
export const usualRange = (eligible: number, share: number): UsualRange => {
  const common = atMost1(share);
  return {
    least: firstWithin(eligible, common),
    most: eligible - firstWithin(eligible, 1 - common),
  };
};

/** Least count whose lower tail is not outside: tails grow with the count, so halving finds it. */
const firstWithin = (eligible: number, share: number): number => {
  let [low, high] = [0, Math.floor(share * eligible)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lowerTail(middle, eligible, share) > OUTSIDE_95) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The commune's share (0 to 1) that villages are compared with, or null while nothing is known. */
export const communeShare = (standing: Standing, criterionId: string): number | null => {
  const { achieved = null, eligible = null } = standing.commune[criterionId] ?? {};
  return achieved === null || eligible === null || eligible <= 0 ? null : achieved / eligible;
};

/** Band of one village's criterion; null without a figure, a denominator or a share of the commune. */
export const villageBand = (own: VillageCriterion | undefined, share: number | null): Band | null => {
  if (own === undefined || share === null || own.achieved === null || own.eligible === null || own.eligible <= 0) return null;
  return bandOf(own.achieved, own.eligible, share);
};

/** Ids of the villages of a band, in registry order. */
export const villagesInBand = (standing: Standing, criterionId: string, wanted: Band): string[] => {
  const share = communeShare(standing, criterionId);
  return standing.villages
    .filter(({ criteria }) => villageBand(criteria[criterionId], share) === wanted)
    .map(({ villageId }) => villageId);
};
