import { WEEK_MILLIS, addDays, dayOf, isoWeekday, startOfDay } from '../calendar/day';
import type { Criterion } from '../registry/criterion';
import type { Registry } from '../registry/registry';

/** Where the line begins: 00:00 of a day, at a percent. */
export interface LineStart {
  readonly day: string;
  readonly percent: number;
}

/** The percent that the plan asks for at any instant. */
export interface PlanLine {
  /** Instants in milliseconds; outside them the line is constant. */
  readonly start: number;
  readonly end: number;
  valueAt(instant: number): number;
  /** Earliest instant at which the line reaches a percent; the end when it never does. */
  instantOf(percent: number): number;
}

interface Knot {
  readonly at: number;
  readonly percent: number;
}

type PlanRules = Pick<Registry, 'settings' | 'weekWeights'>;

/** End of the plan: 24:00 of the deadline. */
export const planEnd = (deadline: string): number => startOfDay(addDays(deadline, 1));

const endOfDay = (day: string): number => startOfDay(addDays(day, 1));

/** Points that the line must pass: baseline, milestones between it and the deadline, target. */
const nodesOf = (criterion: Criterion, deadline: string, start: LineStart | null): Knot[] => {
  const end = planEnd(deadline);
  const from = start === null ? -Infinity : startOfDay(start.day);
  const milestones = criterion.milestones
    .map((milestone) => ({ at: endOfDay(milestone.day), percent: milestone.percent }))
    .filter((node) => node.at > from && node.at <= end)
    .sort((a, b) => a.at - b.at);
  const first = start === null ? [] : [{ at: from, percent: start.percent }];
  const isTargetGiven = milestones[milestones.length - 1]?.at === end;
  const last = isTargetGiven ? [] : [{ at: end, percent: criterion.targetHundredths / 100 }];
  return [...first, ...milestones, ...last];
};

/** Mondays 00:00 strictly between two instants: where the weight of the line may change. */
const mondaysBetween = (from: number, to: number): number[] => {
  const day = dayOf(from);
  const mondays: number[] = [];
  const first = startOfDay(addDays(day, 8 - isoWeekday(day)));
  for (let monday = first; monday < to; monday += WEEK_MILLIS) mondays.push(monday);
  return mondays;
};

const weightAt = (instant: number, weights: PlanRules['weekWeights']): number => {
  const day = dayOf(instant);
  return weights.get(addDays(day, 1 - isoWeekday(day))) ?? 1;
};

/**
 * Knots after `from` up to `to`. Time is counted with the weights of its weeks; where all of
 * them are 0 they say nothing about the way, and plain time counts.
 */
const knotsBetween = (from: Knot, to: Knot, weights: PlanRules['weekWeights']): Knot[] => {
  const ends = [...mondaysBetween(from.at, to.at), to.at];
  const starts = [from.at, ...ends.slice(0, -1)];
  const lengths = ends.map((end, piece) => end - (starts[piece] ?? end));
  const weighted = lengths.map((length, piece) => length * weightAt(starts[piece] ?? 0, weights));
  const steps = sum(weighted) > 0 ? weighted : lengths;
  const total = sum(steps);
  let done = 0;
  return ends.map((at, piece) => {
    done += steps[piece] ?? 0;
    return at === to.at ? to : { at, percent: from.percent + ((to.percent - from.percent) * done) / total };
  });
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Position of the first knot at or after an instant, by halving; the number of knots when there is none. */
const firstKnotFrom = (knots: readonly Knot[], instant: number): number => {
  let [low, high] = [0, knots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((knots[middle]?.at ?? 0) >= instant) high = middle;
    else low = middle + 1;
  }
  return low;
};

const interpolate = (knots: readonly Knot[], instant: number): number => {
  const next = firstKnotFrom(knots, instant);
  const [after, before] = [knots[next], knots[next - 1]];
  if (after === undefined) return before?.percent ?? 0;
  if (before === undefined) return after.percent;
  return before.percent + ((after.percent - before.percent) * (instant - before.at)) / (after.at - before.at);
};

const reach = (knots: readonly Knot[], percent: number): number => {
  const next = knots.findIndex((knot) => knot.percent >= percent);
  const [after, before] = [knots[next], knots[next - 1]];
  if (after === undefined) return knots[knots.length - 1]?.at ?? 0;
  if (before === undefined) return after.at;
  return before.at + ((after.at - before.at) * (percent - before.percent)) / (after.percent - before.percent);
};

/**
 * The plan line of a criterion: from the baseline at 00:00 of its day to the target at 24:00
 * of the deadline, b + (T − b)·W(t)/W(end), where W counts each calendar week with its
 * weight; milestones replace the straight line by the polyline through them. null when
 * there is neither baseline nor milestone, or the baseline lies after the deadline.
 */
export const planLine = (criterion: Criterion, rules: PlanRules, baseline: LineStart | null): PlanLine | null => {
  const nodes = nodesOf(criterion, rules.settings.deadline, baseline);
  const [first, ...others] = nodes;
  if (first === undefined || (baseline === null && criterion.milestones.length === 0)) return null;
  if (first.at >= planEnd(rules.settings.deadline) && baseline !== null) return null;
  const knots = [first];
  for (const node of others) knots.push(...knotsBetween(knots[knots.length - 1] ?? first, node, rules.weekWeights));
  return {
    start: first.at,
    end: planEnd(rules.settings.deadline),
    valueAt: (instant) => interpolate(knots, instant),
    instantOf: (percent) => reach(knots, percent),
  };
};
