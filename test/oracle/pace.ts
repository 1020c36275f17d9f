import { WEEK } from './calendar';

/** Theil–Sen slope: the median of all slopes between two points, per week; null under two points. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

export const theilSen = (points: readonly Point[]): number | null => {
  const slopes = points.flatMap((later, index) =>
    points.slice(0, index).map((earlier) => ((later.value - earlier.value) * WEEK) / (later.at - earlier.at)),
  );
  if (slopes.length === 0) return null;
  slopes.sort((a, b) => a - b);
  const middle = slopes.length / 2;
  return Number.isInteger(middle)
    ? ((slopes[middle - 1] ?? 0) + (slopes[middle] ?? 0)) / 2
    : (slopes[Math.floor(middle)] ?? 0);
};

/** Percent at the end at a pace in people per week; null before five closed periods with a value. */
export const forecast = (now: { achieved: number; eligible: number }, pace: { perWeek: number | null; points: number; weeksLeft: number }): number | null => {
  if (pace.perWeek === null || pace.points < 5) return null;
  const present = (100 * now.achieved) / now.eligible;
  const reached = (100 * (now.achieved + pace.perWeek * pace.weeksLeft)) / now.eligible;
  return Math.max(present, Math.min(reached, 100));
};
