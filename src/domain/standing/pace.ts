import { WEEK_MILLIS } from '../calendar/day';

/** Periods that a pace looks back on: long enough to be steady, short enough to follow a change. */
const WINDOW = 8;

/** Below five points any extrapolation is guesswork, so none is given. */
const FEWEST_FOR_FORECAST = 5;

/** A point of a series. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A value at a closing: instant in milliseconds and people. */
export interface ClosingValue {
  readonly at: number;
  readonly achieved: number;
}

/** Middle of a list, for an even number the mean of the two middle ones; null for none. */
export const median = (values: readonly number[]): number | null => middleOf(Float64Array.from(values).sort());

const middleOf = (sorted: ArrayLike<number>): number | null => {
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

/** Slopes of all pairs of points of different x, ascending. */
const slopesOf = (points: readonly Point[]): number[] => {
  const slopes: number[] = [];
  points.forEach((from, at) => {
    for (let next = at + 1; next < points.length; next += 1) {
      const to = points[next];
      if (to !== undefined && to.x !== from.x) putInOrder(slopes, (to.y - from.y) / (to.x - from.x));
    }
  });
  return slopes;
};

/**
 * Slope by Theil (1950) and Sen (1968): median of the slopes of all pairs of points. One
 * mistyped figure hardly moves it. null under two points of different x.
 */
export const theilSen = (points: readonly Point[]): number | null => middleOf(slopesOf(points));

/** Puts a number into an ascending list. A pace has two dozen slopes and is asked for hundreds of times: a sort costs more. */
const putInOrder = (sorted: number[], value: number): void => {
  let at = sorted.length;
  sorted.push(value);
  for (; at > 0 && (sorted[at - 1] ?? value) > value; at -= 1) sorted[at] = sorted[at - 1] ?? value;
  sorted[at] = value;
};

/** The last eight of the first `count` closings, in weeks and people. */
const windowOf = (values: readonly ClosingValue[], count: number): Point[] =>
  values.slice(Math.max(0, count - WINDOW), count).map((value) => ({ x: value.at / WEEK_MILLIS, y: value.achieved }));

/** People per week over the last eight of the first `count` closings with a value, oldest first; null under two. */
export const paceOf = (values: readonly ClosingValue[], count = values.length): number | null =>
  theilSen(windowOf(values, count));

/** Quantile of the normal curve that leaves a tenth on either side. */
const Z_80 = 1.2816;

/** Slow and quick pace, people per week. */
export interface PaceRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Limits between which the pace lies in four of five cases: the slopes of all pairs, less what Kendall's
 * score would shed on either side by chance (Sen, 1968, section 3). Not below 0, for the plan's counts only
 * grow. null under five closings, where any extrapolation is guesswork.
 */
export const paceRangeOf = (values: readonly ClosingValue[]): PaceRange | null => {
  if (values.length < FEWEST_FOR_FORECAST) return null;
  const points = windowOf(values, values.length);
  const [slopes, n] = [slopesOf(points), points.length];
  const shed = Z_80 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const first = Math.max(0, Math.round((slopes.length - shed) / 2) - 1);
  const [low, high] = [slopes[first], slopes[slopes.length - 1 - first]];
  return low === undefined || high === undefined ? null : { low: Math.max(0, low), high: Math.max(0, high) };
};

/** Where a criterion stands and how it moves. */
export interface Outlook {
  readonly achieved: number;
  readonly eligible: number;
  readonly pacePerWeek: number | null;
  readonly weeksLeft: number;
  /** Closings with a value so far. */
  readonly closings: number;
}

/** Percent at the end if the pace lasts, never below the present one nor above 100; null under five closings. */
export const forecastOf = (outlook: Outlook): number | null => {
  if (outlook.pacePerWeek === null || outlook.closings < FEWEST_FOR_FORECAST) return null;
  const present = (100 * outlook.achieved) / outlook.eligible;
  const people = outlook.achieved + outlook.pacePerWeek * Math.max(0, outlook.weeksLeft);
  return Math.max(present, Math.min(100, (100 * people) / outlook.eligible));
};
