import { WEEK_MILLIS, dayOf } from '../calendar/day';
import { nextPeriod, periodOfDay } from '../calendar/period';
import type { Period } from '../calendar/period';
import type { Registry } from '../registry/registry';
import type { Folded } from '../standing/fold';
import { paceRangeOf } from '../standing/pace';
import { coursesAt } from '../standing/standing-at';
import { yardstickAt } from './course';
import type { Course } from './course';

/** What is expected of a criterion at a closing to come, in percent; null = cannot be said. */
export interface Expected {
  readonly plan: number | null;
  /** Where the slow and the quick pace of the last weeks lead: docs/RULES.md 10. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A period that has not closed yet. */
export interface PeriodAhead {
  readonly id: string;
  readonly closesAt: number;
  readonly criteria: Readonly<Record<string, Expected>>;
}

/** A year of weeks: a deadline typed far away must not make an endless table. */
const MOST_PERIODS = 53;

/** Periods not closed at an instant, to the one that contains the deadline. */
const openPeriods = (registry: Registry, at: number): Period[] => {
  const { settings } = registry;
  const open: Period[] = [];
  let period = periodOfDay(dayOf(at), settings);
  if (period.closesAt <= at) period = nextPeriod(period, settings);
  for (; period.firstDay <= settings.deadline && open.length < MOST_PERIODS; period = nextPeriod(period, settings)) open.push(period);
  return open;
};

const NO_FAN = { low: null, high: null };

type Fan = (at: number) => Pick<Expected, 'low' | 'high'>;

/** From the last closing with a value on, between the slow and the quick pace, never above everybody. */
const fanOf = ({ values }: Course, eligible: number | null): Fan => {
  const [range, last] = [paceRangeOf(values), values[values.length - 1]];
  if (range === null || last === undefined || eligible === null || eligible <= 0) return () => NO_FAN;
  const reached = (pace: number, at: number): number =>
    Math.min(100, (100 * (last.achieved + (pace * (at - last.at)) / WEEK_MILLIS)) / eligible);
  return (at) => ({ low: reached(range.low, at), high: reached(range.high, at) });
};

/**
 * Plan and likely range at the closings after an instant, to the deadline. `eligible` is what the commune's
 * sums stand against now, by criterion id.
 */
export const periodsAhead = (
  folded: Folded,
  registry: Registry,
  now: { readonly at: number; readonly eligible: Readonly<Record<string, number | null>> },
): PeriodAhead[] => {
  const courses = coursesAt(folded, registry, now.at);
  const fans = courses.map((course) => fanOf(course, now.eligible[course.criterion.id] ?? null));
  return openPeriods(registry, now.at).map(({ id, closesAt }) => ({
    id,
    closesAt,
    criteria: Object.fromEntries(courses.map((course, index) => [
      course.criterion.id,
      { plan: yardstickAt(course, closesAt).plan, ...(fans[index]?.(closesAt) ?? NO_FAN) },
    ])),
  }));
};
