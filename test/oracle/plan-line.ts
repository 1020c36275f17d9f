import { DAY, dayOf, midnight, WEEK, weekOf } from './calendar';
import type { OracleCriterion } from './plan-143';
import type { OracleSettings } from './settings';

/** The line of a criterion from its baseline to the target at the end of the plan. */
export interface PlanLine {
  readonly start: number;
  readonly end: number;
  /** Points that the line passes, oldest first: baseline, milestones, target. */
  readonly points: readonly { readonly at: number; readonly percent: number }[];
  /** Weight of a week by its Monday; absent = 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Whether there is no plan value before the start. */
  readonly derived: boolean;
}

/** What the plan says of time: weights of weeks, and milestones of the criterion. */
export interface PlanTime {
  readonly weights: ReadonlyMap<string, number>;
  readonly milestones: readonly { readonly day: string; readonly percent: number }[];
}

/** 24:00 of the last day. */
export const endOf = (settings: OracleSettings): number => midnight(settings.deadline) + DAY;

/** A closed period that may serve as baseline. */
export interface BaselinePeriod {
  readonly closesAt: number;
  readonly percent: number | null;
}

export const planLine = (
  criterion: OracleCriterion,
  settings: OracleSettings,
  known: { readonly derivedFrom: BaselinePeriod | null; readonly time: PlanTime },
): PlanLine | null => {
  const { derivedFrom, time } = known;
  const given = settings.baseline[criterion.id];
  const isGiven = settings.baselineDate !== null && given !== undefined;
  if (!isGiven && (derivedFrom === null || derivedFrom.percent === null)) return null;
  const start = isGiven ? midnight(settings.baselineDate ?? '') : midnight(dayOf(derivedFrom?.closesAt ?? 0));
  const base = { at: start, percent: isGiven ? (given ?? 0) : (derivedFrom?.percent ?? 0) };
  const end = endOf(settings);
  const between = time.milestones.map(({ day, percent }) => ({ at: midnight(day) + DAY, percent })).filter(({ at }) => at > start && at < end);
  between.sort((a, b) => a.at - b.at);
  return { start, end, points: [base, ...between, { at: end, percent: criterion.target }], weights: time.weights, derived: !isGiven };
};

/** Time between two instants, each calendar week counted with its weight: added up hour by hour and the rest. */
const weighted = (weights: PlanLine['weights'], from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; ) {
    const monday = weekOf(dayOf(at)).from;
    const next = Math.min(to, midnight(monday) + WEEK);
    sum += (next - at) * (weights.get(monday) ?? 1);
    at = next;
  }
  return sum;
};

/** Share of the way between two points of the line that has gone by at an instant between them. */
const shareOf = (weights: PlanLine['weights'], from: number, to: number, at: number): number => {
  const whole = weighted(weights, from, to);
  return whole === 0 ? (at - from) / (to - from) : weighted(weights, from, at) / whole;
};

export const planAt = (line: PlanLine | null, instant: number): number | null => {
  if (line === null || (line.derived && instant < line.start)) return null;
  const at = Math.min(Math.max(instant, line.start), line.end);
  const next = line.points.findIndex((point) => point.at >= at);
  const [before, after] = [line.points[next - 1], line.points[next]];
  if (after === undefined) return null;
  if (before === undefined) return after.percent;
  return before.percent + (after.percent - before.percent) * shareOf(line.weights, before.at, after.at, at);
};

/** Earliest instant at which the line stands at a percent: found by halving, as the line is checked with a ruler. */
const reached = (line: PlanLine, percent: number): number => {
  let [low, high] = [line.start, line.end];
  if ((planAt(line, low) ?? 0) >= percent) return low;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if ((planAt(line, middle) ?? 0) >= percent) high = middle;
    else low = middle;
  }
  return high;
};

/** Weeks since the instant at which the line stood where the commune stands now. */
export const weeksBehind = (line: PlanLine | null, percent: number | null, instant: number): number | null => {
  const plan = planAt(line, instant);
  if (line === null || plan === null || percent === null) return null;
  return plan <= percent ? 0 : (instant - reached(line, percent)) / WEEK;
};
