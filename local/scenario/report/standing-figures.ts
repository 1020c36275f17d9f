import type { CriterionStanding, PeriodStanding, Standing, VillageStanding } from '../../../src/domain/standing/standing';
import { isoInVietnam } from '../instants';

/** The part of `report.json` that is derived from the standing; null means unknown, never 0. */
export interface StandingFigures {
  readonly commune: Readonly<Record<string, unknown>>;
  readonly villages: Readonly<Record<string, unknown>>;
  readonly periods: readonly unknown[];
}

type ByCriterion<Value> = Readonly<Record<string, Value>>;

const mapped = <Value, Result>(values: ByCriterion<Value>, ids: readonly string[], map: (value: Value) => Result): Record<string, Result> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const value = values[id];
      return value === undefined ? [] : [[id, map(value)]];
    }),
  );

const communeFigures = (standing: CriterionStanding) => ({
  achieved: standing.achieved,
  eligible: standing.eligible,
  percent: standing.percent,
  plan: standing.plan,
  gap: standing.gap,
  status: standing.status,
  coverage: { reported: standing.coverage.reported, expected: standing.coverage.expected },
  remaining: standing.remaining,
  neededPerWeek: standing.neededPerWeek,
  weeksBehind: standing.weeksBehind,
  pacePerWeek: standing.pacePerWeek,
  forecast: standing.forecast,
});

const villageFigures = (village: VillageStanding, ids: readonly string[]): unknown =>
  mapped(village.criteria, ids, ({ achieved, eligible, percent, asOf, status }) => ({ achieved, eligible, percent, asOf, status }));

const periodFigures = (period: PeriodStanding, ids: readonly string[]) => ({
  id: period.id,
  closesAt: isoInVietnam(period.closesAt),
  coverage: { reported: period.coverage.reported, expected: period.coverage.expected },
  percent: mapped(period.criteria, ids, ({ percent }) => percent),
  plan: mapped(period.criteria, ids, ({ plan }) => plan),
});

/** The standing in the words of the scenario contract; criteria in the order of `criterionIds`. */
export const standingFigures = (standing: Standing, criterionIds: readonly string[]): StandingFigures => ({
  commune: mapped(standing.commune, criterionIds, communeFigures),
  villages: Object.fromEntries(standing.villages.map((village) => [village.villageId, villageFigures(village, criterionIds)])),
  periods: standing.periods.map((period) => periodFigures(period, criterionIds)),
});
