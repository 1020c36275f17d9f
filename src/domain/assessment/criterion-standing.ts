import { WEEK_MILLIS, dayOfNumber } from '../calendar/day';
import type { CommuneSums } from '../figures/commune-figures';
import { forecastOf, paceOf } from '../standing/pace';
import type { PlanLine } from '../standing/plan-line';
import { remainingPeople } from '../standing/remaining';
import type { CriterionStanding } from '../standing/standing';
import { isWithin, statusOf } from '../standing/status';
import { yardstickAt } from './course';
import type { Course } from './course';

/** The commune's sums at an instant, and the number of villages in force then. */
export interface Snapshot {
  readonly at: number;
  readonly sums: CommuneSums;
  readonly villages: number;
}

/** Everything said about a criterion of the commune at an instant. */
export const criterionStanding = (course: Course, snapshot: Snapshot): CriterionStanding => {
  const { achieved, eligible, entered, allEligible, oldestDay } = snapshot.sums;
  const { criterion, plan, overdue, riskPoints } = yardstickAt(course, snapshot.at);
  const coverage = { reported: entered, expected: snapshot.villages };
  if (entered === 0) return { ...UNKNOWN, criterionId: course.criterion.id, plan, coverage };
  const percent = (100 * achieved) / eligible;
  const gap = plan === null ? null : plan - percent;
  const outlook = outlookOf(course, snapshot);
  return {
    criterionId: course.criterion.id,
    achieved,
    eligible,
    percent,
    // A merged village may enter with less than its whole denominator, never with more than all of them.
    lowerBoundPercent: (100 * achieved) / Math.max(eligible, allEligible),
    plan,
    gap,
    // Field by field: spread into it, the yardstick costs more than all the rest of a standing.
    status: statusOf({ achieved, eligible, criterion, plan, gap, overdue, riskPoints }),
    coverage,
    remaining: outlook.remaining,
    neededPerWeek: outlook.neededPerWeek,
    weeksBehind: weeksBehind(course.line, { at: snapshot.at, percent, gap }),
    pacePerWeek: outlook.pacePerWeek,
    forecast: outlook.forecast,
    oldestAsOf: dayOfNumber(oldestDay),
  };
};

const UNKNOWN: Omit<CriterionStanding, 'criterionId' | 'plan' | 'coverage'> = {
  achieved: null,
  eligible: null,
  percent: null,
  lowerBoundPercent: null,
  gap: null,
  status: 'NO_DATA',
  remaining: null,
  neededPerWeek: null,
  weeksBehind: null,
  pacePerWeek: null,
  forecast: null,
  oldestAsOf: null,
};

/** Earned schedule (Lipke, 2003): how long ago the plan stood where the commune stands now. */
const weeksBehind = (
  line: PlanLine | null,
  now: { readonly at: number; readonly percent: number; readonly gap: number | null },
): number | null => {
  if (line === null || now.gap === null) return null;
  if (isWithin(now.gap, 0)) return 0;
  return Math.max(0, (now.at - line.instantOf(now.percent)) / WEEK_MILLIS);
};

type Outlook = Pick<CriterionStanding, 'remaining' | 'neededPerWeek' | 'pacePerWeek' | 'forecast'>;

const outlookOf = (course: Course, { at, sums }: Snapshot): Outlook => {
  const closings = closingsBy(course, at);
  const weeksLeft = (course.end - at) / WEEK_MILLIS;
  const { achieved, eligible } = sums;
  const remaining = remainingPeople(course.criterion, achieved, eligible);
  const pacePerWeek = paceOf(course.values, closings);
  return {
    remaining,
    neededPerWeek: weeksLeft > 0 ? remaining / weeksLeft : null,
    pacePerWeek,
    forecast: forecastOf({ achieved, eligible, pacePerWeek, weeksLeft, closings }),
  };
};

/** How many closings with a value have come by an instant. */
const closingsBy = (course: Course, at: number): number => {
  let count = course.values.length;
  while (count > 0 && (course.values[count - 1]?.at ?? 0) > at) count -= 1;
  return count;
};
