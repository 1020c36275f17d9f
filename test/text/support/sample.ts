import { DEFAULT_SETTINGS } from '../../../src/domain/registry/default-settings';
import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';
import type { Registry } from '../../../src/domain/registry/registry';
import type { Village } from '../../../src/domain/registry/village';
import type { CriterionStanding, Standing, Status, VillageStanding } from '../../../src/domain/standing/standing';
import type { Agency } from '../../../src/domain/registry/agency';

/** 17:00 of Friday 27/11/2026 in Vietnam: the closing of week 48. */
export const CLOSING = Date.UTC(2026, 10, 27, 10, 0);

export const village = (number: number, change: Partial<Village> = {}): Village => ({
  id: `QN-${String(number).padStart(2, '0')}`,
  order: number,
  name: `Thôn ${number}`,
  formerCommune: 'Quảng Ngọc',
  aliases: [],
  reporters: [],
  validFrom: null,
  validTo: null,
  mergedInto: null,
  ...change,
});

export const registryOf = (count: number, villages?: readonly Village[]): Registry => ({
  settings: DEFAULT_SETTINGS,
  criteria: PLAN_143_CRITERIA,
  agencies: PLAN_143_AGENCIES,
  villages: villages ?? Array.from({ length: count }, (_, index) => village(index + 1)),
  denominators: [],
  weekWeights: new Map(),
});

export const criterionStanding = (
  criterionId: string,
  change: Partial<CriterionStanding> = {},
): CriterionStanding => ({
  criterionId,
  achieved: 6120,
  eligible: 24_480,
  percent: 25,
  lowerBoundPercent: 23.1,
  plan: 31.2,
  gap: 6.2,
  status: 'BEHIND',
  coverage: { reported: 32, expected: 35 },
  remaining: 3672,
  neededPerWeek: 735.4,
  weeksBehind: 3.2,
  pacePerWeek: 210,
  forecast: null,
  oldestAsOf: '2026-11-20',
  ...change,
});

export const unknownStanding = (criterionId: string): CriterionStanding =>
  criterionStanding(criterionId, {
    achieved: null,
    eligible: null,
    percent: null,
    lowerBoundPercent: null,
    plan: null,
    gap: null,
    status: 'NO_DATA',
    coverage: { reported: 0, expected: 35 },
    remaining: null,
    neededPerWeek: null,
    weeksBehind: null,
    pacePerWeek: null,
    oldestAsOf: null,
  });

const figures = (achieved: number | null, eligible: number | null, status: Status): VillageStanding['criteria'] =>
  Object.fromEntries(
    PLAN_143_CRITERIA.map(({ id }) => [
      id,
      {
        criterionId: id,
        achieved,
        eligible,
        percent: achieved === null || eligible === null ? null : (achieved / eligible) * 100,
        asOf: achieved === null ? null : '2026-11-27',
        status,
      },
    ]),
  );

export const villageStanding = (
  villageId: string,
  achieved: number | null = 100,
  change: Partial<VillageStanding> = {},
): VillageStanding => ({
  villageId,
  criteria: figures(achieved, 640, achieved === null ? 'NO_DATA' : 'BEHIND'),
  lastReportAt: achieved === null ? null : CLOSING - 3_600_000,
  currentTimeliness: achieved === null ? null : 'ON_TIME',
  ...change,
});

export const standingOf = (registry: Registry, change: Partial<Standing> = {}): Standing => {
  const commune = Object.fromEntries(registry.criteria.map(({ id }) => [id, criterionStanding(id)]));
  const coverage = { reported: 32, expected: 35 };
  return {
    at: CLOSING,
    currentPeriodId: '2026-W48',
    currentCoverage: coverage,
    commune,
    villages: registry.villages.map(({ id }) => villageStanding(id)),
    periods: [{ id: '2026-W48', closesAt: CLOSING, coverage, criteria: commune }],
    ...change,
  };
};

export const agency = (id: string): Agency => {
  const found = PLAN_143_AGENCIES.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no agency ${id}`);
  return found;
};
