import { WEEK_MILLIS, dayOfNumber } from '../calendar/day';
import type { CommuneSums } from '../figures/commune-sums';
import { forecastOf, paceOf } from '../standing/pace';
import { planEnd } from '../standing/plan-line';
import type { PlanLine } from '../standing/plan-line';
import { remainingPeople } from '../standing/remaining';
import type { Coverage, CriterionStanding } from '../standing/standing';
import { isWithin, statusOf } from '../standing/status';
import { isOverdue, planAt } from './course';
import type { Course } from './course';

/** The commune's sums at an instant, and the number of villages in force then. */
export interface Snapshot {
  readonly at: number;
  readonly sums: CommuneSums;
  readonly villages: number;
}

/** Everything said about a criterion of the commune at an instant. */
export const criterionStanding = (course: Course, snapshot: Snapshot): CriterionStanding => {
  const { at, sums } = snapshot;
  const plan = planAt(course, at);
  const coverage = { reported: sums.entered, expected: snapshot.villages };
  if (sums.entered === 0) return unknownStanding(course.criterion.id, plan, coverage);
  const percent = (sums.achieved / sums.eligible) * 100;
  const gap = plan === null ? null : plan - percent;
  const { achieved, eligible } = sums;
  const facts = { achieved, eligible, criterion: course.criterion, plan, gap };
  return {
    ...unknownStanding(course.criterion.id, plan, coverage),
    achieved,
    eligible,
    percent,
    lowerBoundPercent: (achieved / Math.max(eligible, sums.allEligible)) * 100,
    gap,
    status: statusOf({ ...facts, overdue: isOverdue(course, at), riskPoints: course.settings.riskPoints }),
    weeksBehind: weeksBehind(course.line, { at, percent, gap }),
    oldestAsOf: dayOfNumber(sums.oldestDay),
    ...outlookOf(course, snapshot),
  };
};

const unknownStanding = (criterionId: string, plan: number | null, coverage: Coverage): CriterionStanding => ({
  criterionId,
  achieved: null,
  eligible: null,
  percent: null,
  lowerBoundPercent: null,
  plan,
  gap: null,
  status: 'NO_DATA',
  coverage,
  remaining: null,
  neededPerWeek: null,
  weeksBehind: null,
  pacePerWeek: null,
  forecast: null,
  oldestAsOf: null,
});

/** Earned schedule (Lipke, 2003): how long ago the plan stood where the commune stands now. */
const weeksBehind = (
  line: PlanLine | null,
  now: { readonly at: number; readonly percent: number; readonly gap: number | null },
): number | null => {
  if (line === null || now.gap === null) return null;
  if (isWithin(now.gap, 0)) return 0;
  return Math.max(0, (now.at - line.instantOf(now.percent)) / WEEK_MILLIS);
};

type Ahead = Pick<CriterionStanding, 'remaining' | 'neededPerWeek' | 'pacePerWeek' | 'forecast'>;

const outlookOf = (course: Course, { at, sums }: Snapshot): Ahead => {
  const past = course.values.filter((value) => value.at <= at);
  const weeksLeft = (planEnd(course.settings.deadline) - at) / WEEK_MILLIS;
  const remaining = remainingPeople(course.criterion, sums.achieved, sums.eligible);
  const pacePerWeek = paceOf(past);
  return {
    remaining,
    neededPerWeek: weeksLeft > 0 ? remaining / weeksLeft : null,
    pacePerWeek,
    forecast: forecastOf({ ...sums, pacePerWeek, weeksLeft, closings: past.length }),
  };
};
