/** How the share of a criterion grows over the season: an S-shaped curve that begins at once. */
export interface Growth {
  /** Percent on the first day and at the end of the plan. */
  readonly from: number;
  readonly to: number;
}

const STEEPNESS = 3;
const MIDDLE = 0.3;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const risen = (part: number): number => logistic(STEEPNESS * (part - MIDDLE));

/** Percent when `part` (0 to 1) of the season has passed. */
export const percentAt = ({ from, to }: Growth, part: number): number =>
  from + ((to - from) * (risen(part) - risen(0))) / (risen(1) - risen(0));
