import { dayOf, dayOfNumber } from '../calendar/day';
import { figureOn } from '../figures/village-figure';
import type { VillageFigure } from '../figures/village-figure';
import { eligibleOn } from '../registry/population';
import type { Registry } from '../registry/registry';
import { isOverdue, planAt } from './course';
import type { Course } from './course';
import type { Folded } from '../standing/fold';
import type { VillageCriterion, VillageStanding } from '../standing/standing';
import { statusOf } from '../standing/status';
import { wilsonUpper } from '../standing/wilson';

/** What all villages are measured with at an instant. */
export interface VillageView {
  readonly folded: Folded;
  readonly registry: Registry;
  readonly courses: readonly Course[];
  readonly at: number;
  readonly currentPeriodId: string;
}

/** One village at an instant. It is held to the commune's plan value. */
export const villageStanding = (view: VillageView, villageId: string): VillageStanding => {
  const criteria: Record<string, VillageCriterion> = {};
  for (const course of view.courses) criteria[course.criterion.id] = villageCriterion(view, villageId, course);
  return {
    villageId,
    criteria,
    lastReportAt: view.folded.lastReportAt(villageId),
    currentTimeliness: view.folded.timelinessIn(villageId, view.currentPeriodId),
  };
};

const villageCriterion = (view: VillageView, villageId: string, course: Course): VillageCriterion => {
  const { criterion } = course;
  const day = dayOf(view.at);
  const figure = figureOn({ table: view.folded.table, registry: view.registry }, { villageId, criterion, day });
  const counts = figure ?? {
    achieved: null,
    eligible: eligibleOn(view.registry, { villageId, group: criterion.group }, day),
  };
  return {
    criterionId: criterion.id,
    achieved: counts.achieved,
    eligible: counts.eligible,
    percent: percentOf(counts),
    asOf: figure === null ? null : dayOfNumber(figure.asOfDay),
    status: villageStatus(course, counts, view.at),
  };
};

type Counts = Pick<VillageFigure, 'eligible'> & { readonly achieved: number | null };

const percentOf = ({ achieved, eligible }: Counts): number | null =>
  achieved === null || eligible === null || eligible <= 0 ? null : (achieved / eligible) * 100;

const villageStatus = (course: Course, counts: Counts, at: number): VillageCriterion['status'] => {
  const percent = percentOf(counts);
  const plan = planAt(course, at);
  const facts = {
    ...counts,
    criterion: course.criterion,
    plan,
    gap: plan === null || percent === null ? null : plan - percent,
    overdue: isOverdue(course, at),
    riskPoints: course.settings.riskPoints,
  };
  if (percent === null) return statusOf(facts);
  return statusOf({ ...facts, wilsonUpperPercent: wilsonUpper(counts.achieved ?? 0, counts.eligible ?? 0) * 100 });
};
