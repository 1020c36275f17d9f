import { courseTimes, yardstickAt } from '../assessment/course';
import type { Course } from '../assessment/course';
import { criterionStanding } from '../assessment/criterion-standing';
import { villageStanding } from '../assessment/village-standing';
import { dayOf, dayOfNumber } from '../calendar/day';
import { nextPeriod, periodOfDay } from '../calendar/period';
import type { Period } from '../calendar/period';
import { CommuneFigures } from '../figures/commune-figures';
import type { CommuneSums } from '../figures/commune-figures';
import type { Criterion } from '../registry/criterion';
import type { Registry } from '../registry/registry';
import { rostersOf } from '../roster/roster';
import type { Rosters } from '../roster/roster';
import { baselineOf } from './baseline';
import type { Folded } from './fold';
import { planLine } from './plan-line';
import type { Coverage, CriterionStanding, PeriodStanding, Standing, VillageStanding } from './standing';

/** The commune's sums at an instant, beside the coverage of the period asked for. */
interface Closing {
  readonly period: Period;
  readonly at: number;
  readonly coverage: Coverage;
  readonly sums: ReadonlyMap<string, CommuneSums>;
}

interface Workings {
  readonly registry: Registry;
  readonly figures: CommuneFigures;
  readonly rosters: Rosters;
}

/** Periods closed by an instant, from the first that anybody validly reported for. */
const closedPeriods = (folded: Folded, registry: Registry, at: number): Period[] => {
  const first = folded.table.periods[0];
  if (first === undefined) return [];
  const closed: Period[] = [];
  let period = periodOfDay(dayOfNumber(first.firstDayNumber), registry.settings);
  while (period.closesAt <= at) {
    closed.push(period);
    period = nextPeriod(period, registry.settings);
  }
  return closed;
};

/** Sums with the villages in force and the denominators of the day of the instant. */
const closingAt = (workings: Workings, period: Period, at: number): Closing => {
  const { registry, figures } = workings;
  const day = dayOf(at);
  const roster = workings.rosters(day);
  return {
    period,
    at,
    coverage: { reported: figures.reported(period.id, roster), expected: roster.inForce.length },
    sums: new Map(registry.criteria.map((criterion) => [criterion.id, figures.sums(criterion, { day, roster })])),
  };
};

const percentIn = (closing: Closing, criterionId: string): number | null => {
  const sums = closing.sums.get(criterionId);
  return sums === undefined || sums.entered === 0 ? null : (100 * sums.achieved) / sums.eligible;
};

/** Plan and past of a criterion, from the periods closed so far. */
const courseOf = (criterion: Criterion, registry: Registry, closings: readonly Closing[]): Course => {
  const baseline = baselineOf(criterion, registry.settings, closings.map((closing) => ({
    closesAt: closing.at,
    coverage: closing.coverage,
    percents: { [criterion.id]: percentIn(closing, criterion.id) },
  })));
  const values = closings.flatMap((closing) => {
    const sums = closing.sums.get(criterion.id);
    return sums === undefined || sums.entered === 0 ? [] : [{ at: closing.at, achieved: sums.achieved }];
  });
  const { settings } = registry;
  return { criterion, settings, line: planLine(criterion, registry, baseline), ...courseTimes(settings, baseline), values };
};

const communeAt = (courses: readonly Course[], closing: Closing): Record<string, CriterionStanding> => {
  const commune: Record<string, CriterionStanding> = {};
  for (const course of courses) {
    const sums = closing.sums.get(course.criterion.id);
    if (sums === undefined) continue;
    commune[course.criterion.id] = criterionStanding(course, { at: closing.at, sums, villages: closing.coverage.expected });
  }
  return commune;
};

const workingsOf = (folded: Folded, registry: Registry): Workings =>
  ({ registry, figures: new CommuneFigures({ table: folded.table, registry }), rosters: rostersOf(registry) });

const closingsBy = (folded: Folded, workings: Workings, at: number): Closing[] =>
  closedPeriods(folded, workings.registry, at).map((period) => closingAt(workings, period, period.closesAt));

/** Every criterion's way through the periods closed by an instant. */
export const coursesAt = (folded: Folded, registry: Registry, at: number): Course[] => {
  const closings = closingsBy(folded, workingsOf(folded, registry), at);
  return registry.criteria.map((criterion) => courseOf(criterion, registry, closings));
};

/**
 * Everything derived from ledger and registry at an instant (milliseconds). Closed periods
 * are evaluated at their closings from the same ledger, late reports included; to see what
 * was known at a past instant, fold the ledger up to it first.
 */
export const standingAt = (folded: Folded, registry: Registry, at: number): Standing => {
  const workings = workingsOf(folded, registry);
  const closings = closingsBy(folded, workings, at);
  const courses = registry.criteria.map((criterion) => courseOf(criterion, registry, closings));
  const now = closingAt(workings, periodOfDay(dayOf(at), registry.settings), at);
  return {
    at,
    currentPeriodId: now.period.id,
    currentCoverage: now.coverage,
    commune: communeAt(courses, now),
    villages: villagesAt(folded, workings, { courses, at, currentPeriodId: now.period.id }),
    periods: closings.map((closing) => periodStanding(courses, closing)),
  };
};

interface Moment {
  readonly courses: readonly Course[];
  readonly at: number;
  readonly currentPeriodId: string;
}

const villagesAt = (folded: Folded, workings: Workings, moment: Moment): VillageStanding[] => {
  const { registry, figures } = workings;
  const day = dayOf(moment.at);
  const on = { day, roster: workings.rosters(day) };
  const yardsticks = moment.courses.map((course) => yardstickAt(course, moment.at));
  const { currentPeriodId } = moment;
  const view = { folded, figures, villages: registry.villages, yardsticks, on, currentPeriodId };
  return on.roster.inForce.map((position) => villageStanding(view, position));
};

const periodStanding = (courses: readonly Course[], closing: Closing): PeriodStanding => ({
  id: closing.period.id,
  closesAt: closing.at,
  coverage: closing.coverage,
  criteria: communeAt(courses, closing),
});
