import type { Registry } from '../registry/registry';
import { planEnd } from '../standing/plan-line';
import type { Standing, Status, VillageStanding } from '../standing/standing';
import { statusOf } from '../standing/status';

/** A criterion counted as if every silent village had reached 100 %. */
export interface BestCase {
  readonly achieved: number;
  readonly eligible: number;
  /** null when no village has a denominator. */
  readonly percent: number | null;
  readonly status: Status;
}

/** A village is silent when it has no valid report in the current period; an older figure does not speak for it. */
const isSilent = (village: VillageStanding): boolean => village.currentTimeliness === null;

const bestCounts = (village: VillageStanding, criterionId: string): readonly [number, number] => {
  const counts = village.criteria[criterionId];
  const eligible = counts?.eligible ?? 0;
  if (eligible <= 0) return [0, 0];
  if (isSilent(village)) return [eligible, eligible];
  return counts?.achieved == null ? [0, 0] : [counts.achieved, eligible];
};

/** The arithmetic of the best case, to be shown beside the real one; NO_DATA for a criterion that the registry lacks. */
export const bestCaseOf = (standing: Standing, registry: Registry, criterionId: string): BestCase => {
  const counts = standing.villages.map((village) => bestCounts(village, criterionId));
  const achieved = counts.reduce((sum, [count]) => sum + count, 0);
  const eligible = counts.reduce((sum, [, persons]) => sum + persons, 0);
  const percent = eligible === 0 ? null : (100 * achieved) / eligible;
  const criterion = registry.criteria.find((candidate) => candidate.id === criterionId);
  const plan = standing.commune[criterionId]?.plan ?? null;
  if (criterion === undefined) return { achieved, eligible, percent, status: 'NO_DATA' };
  const gap = plan === null || percent === null ? null : plan - percent;
  const { deadline, riskPoints } = registry.settings;
  const overdue = standing.at >= planEnd(deadline);
  return { achieved, eligible, percent, status: statusOf({ achieved, eligible, criterion, plan, gap, overdue, riskPoints }) };
};

/** Status of a criterion if every silent village had reached 100 %. */
export const bestCase = (standing: Standing, registry: Registry, criterionId: string): Status =>
  bestCaseOf(standing, registry, criterionId).status;
