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

/** Standard deviations of the normal curve that leave out what `OUTSIDE_95` does. */
const NORMAL_95 = 1.96;

/**
 * Least count whose lower tail is not outside. Tails grow with the count, and the normal curve ends
 * near the right one: a few steps from there cost a third of halving from nothing.
 */
const firstWithin = (eligible: number, share: number): number => {
  const expected = share * eligible;
  const most = Math.floor(expected);
  const isOutside = (count: number): boolean => lowerTail(count, eligible, share) <= OUTSIDE_95;
  let count = Math.min(most, Math.max(0, Math.round(expected - NORMAL_95 * Math.sqrt(expected * (1 - share)))));
  while (count < most && isOutside(count)) count += 1;
  while (count > 0 && !isOutside(count - 1)) count -= 1;
  return count;
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
