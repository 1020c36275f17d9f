import { startOfDay, addDays } from '../calendar/day';
import type { Registry } from '../registry/registry';
import type { Coverage, CriterionStanding, Standing, Status, VillageStanding } from '../standing/standing';

/**
 * What the public page knows: sums of the commune and, each behind a key of its own, single villages. Counts, never
 * percentages, and no word that a person typed except names of the registry. Plain data, so that it can be kept as text.
 */
export interface Progress {
  readonly communeName: string;
  readonly planName: string;
  /** yyyy-MM-dd, the last day of the plan. */
  readonly deadline: string;
  /** Instant after the last millisecond of the plan. */
  readonly endsAt: number;
  readonly periodKind: 'WEEK' | 'MONTH';
  /** Counts of a village below it are hidden (docs/RULES.md 16); 0 = none. */
  readonly smallGroupBelow: number;
  /** When the ledger was read. */
  readonly at: number;
  readonly coverage: Coverage;
  readonly criteria: readonly CriterionProgress[];
  readonly villages: readonly VillageProgress[];
}

/** One criterion of the commune. */
export interface CriterionProgress {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly targetHundredths: number;
  readonly comparator: '>=' | '>';
  readonly now: Pick<CriterionStanding, 'achieved' | 'eligible' | 'plan' | 'status' | 'coverage' | 'remaining' | 'neededPerWeek' | 'forecast'>;
  /** Closed periods, oldest first. */
  readonly past: readonly PastProgress[];
}

/** The criterion at a closing. */
export interface PastProgress {
  readonly at: number;
  readonly achieved: number | null;
  readonly eligible: number | null;
  /** Percent of the plan line. */
  readonly plan: number | null;
}

/** One village, shown only to who has its key. */
export interface VillageProgress {
  readonly key: string;
  readonly name: string;
  readonly lastReportAt: number | null;
  readonly figures: readonly VillageShare[];
}

/** One criterion of a village, in the order of `Progress.criteria`. */
export interface VillageShare {
  readonly achieved: number | null;
  readonly eligible: number | null;
  readonly asOf: string | null;
  readonly status: Status;
}

/** How things are called on the page, and who may see which village. */
export interface ProgressNames {
  readonly titleOf: (criterionId: string) => string;
  readonly agencyOf: (criterionId: string) => string;
  readonly villageName: (villageId: string) => string;
  /** Null for a village without a form: it has no page of its own. */
  readonly villageKey: (villageId: string) => string | null;
}

/** The page's data of a standing. */
export const progressOf = (standing: Standing, registry: Registry, names: ProgressNames): Progress => {
  const { communeName, planName, deadline, periodKind, smallGroupBelow } = registry.settings;
  return {
    communeName,
    planName,
    deadline,
    endsAt: startOfDay(addDays(deadline, 1)),
    periodKind,
    smallGroupBelow,
    at: standing.at,
    coverage: standing.currentCoverage,
    criteria: registry.criteria.flatMap((criterion) => {
      const now = standing.commune[criterion.id];
      return now === undefined ? [] : [{ ...headOf(criterion, names), now: nowOf(now), past: pastOf(standing, criterion.id) }];
    }),
    villages: standing.villages.flatMap((village) => villageOf(village, registry, names)),
  };
};

const headOf = ({ id, targetHundredths, comparator }: Registry['criteria'][number], names: ProgressNames) =>
  ({ id, targetHundredths, comparator, title: names.titleOf(id), agency: names.agencyOf(id) });

const nowOf = ({ achieved, eligible, plan, status, coverage, remaining, neededPerWeek, forecast }: CriterionStanding): CriterionProgress['now'] =>
  ({ achieved, eligible, plan, status, coverage, remaining, neededPerWeek, forecast });

const pastOf = ({ periods }: Standing, criterionId: string): PastProgress[] =>
  periods.flatMap(({ closesAt, criteria }) => {
    const then = criteria[criterionId];
    return then === undefined ? [] : [{ at: closesAt, achieved: then.achieved, eligible: then.eligible, plan: then.plan }];
  });

const villageOf = (village: VillageStanding, { criteria }: Registry, names: ProgressNames): VillageProgress[] => {
  const key = names.villageKey(village.villageId);
  if (key === null) return [];
  const figures = criteria.flatMap(({ id }) => {
    const own = village.criteria[id];
    return own === undefined ? [] : [{ achieved: own.achieved, eligible: own.eligible, asOf: own.asOf, status: own.status }];
  });
  return [{ key, name: names.villageName(village.villageId), lastReportAt: village.lastReportAt, figures }];
};
