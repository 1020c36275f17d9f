import { dayOfNumber } from '../calendar/day';
import type { CommuneFigures, RosterDay } from '../figures/commune-figures';
import type { Village } from '../registry/village';
import type { Folded } from '../standing/fold';
import type { VillageCriterion, VillageStanding } from '../standing/standing';
import { statusOf } from '../standing/status';
import { wilsonUpper } from '../standing/wilson';
import type { Yardstick } from './course';

/** What all villages are measured with at an instant. */
export interface VillageView {
  readonly folded: Folded;
  readonly figures: CommuneFigures;
  readonly villages: readonly Village[];
  readonly yardsticks: readonly Yardstick[];
  readonly on: RosterDay;
  readonly currentPeriodId: string;
}

/** The village at a registry position. It is held to the commune's plan value. */
export const villageStanding = (view: VillageView, position: number): VillageStanding => {
  const villageId = view.villages[position]?.id ?? '';
  const criteria: Record<string, VillageCriterion> = {};
  for (const yardstick of view.yardsticks) {
    criteria[yardstick.criterion.id] = villageCriterion(view, position, yardstick);
  }
  return {
    villageId,
    criteria,
    lastReportAt: view.folded.lastReportAt(villageId),
    currentTimeliness: view.folded.timelinessIn(villageId, view.currentPeriodId),
  };
};

const villageCriterion = (view: VillageView, position: number, yardstick: Yardstick): VillageCriterion => {
  const { criterion } = yardstick;
  const figure = view.figures.figure(criterion, position, view.on);
  const achieved = figure === null ? null : figure.achieved;
  const eligible = figure === null ? view.figures.eligible(criterion, position, view.on) : figure.eligible;
  return {
    criterionId: criterion.id,
    achieved,
    eligible,
    percent: achieved === null || eligible === null || eligible <= 0 ? null : (100 * achieved) / eligible,
    asOf: figure === null ? null : dayOfNumber(figure.asOfDay),
    status: achieved === null || eligible === null ? 'NO_DATA' : villageStatus(yardstick, achieved, eligible),
  };
};

const villageStatus = (yardstick: Yardstick, achieved: number, eligible: number): VillageCriterion['status'] => {
  const { criterion, plan, overdue, riskPoints } = yardstick;
  const gap = plan === null ? null : plan - (100 * achieved) / eligible;
  const wilsonUpperPercent = wilsonUpper(achieved, eligible) * 100;
  return statusOf({ achieved, eligible, criterion, plan, gap, overdue, riskPoints, wilsonUpperPercent });
};
