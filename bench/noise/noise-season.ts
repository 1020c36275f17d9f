import { SeededRandom } from '../../local/runtime/seeded-random';
import { addDays, dayOf, startOfDay } from '../../src/domain/calendar/day';
import { periodOfDay, type Period } from '../../src/domain/calendar/period';
import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import type { Registry } from '../../src/domain/registry/registry';
import { DEFAULT_SETTINGS } from '../../src/domain/registry/settings';
import type { ReportEntry } from '../../src/domain/reports/report';
import { poisson } from './poisson';

/** 15 villages × 5 criteria × 40 weekly closings. Village sizes run from 45 to 600 people. */
export const VILLAGES = 15;
export const WEEKS = 40;
const [SMALLEST, LARGEST] = [45, 600];
const START_PERCENT = 20;
const FRIDAY = 4;
const NOON = 12 * 3_600_000;
/** A season begins on a Monday and closes on Fridays at 17:00, so its first gain is that of part of a week. */
const FIRST_WEEK = (FRIDAY + 17 / 24) / 7;

/** Pace against plan: 60 % of criteria move at it, 20 % at 0.85 and 20 % at 0.6 of it. */
const PACES = [1, 1, 1, 0.85, 0.6] as const;

/** A season whose truth is known. */
export interface NoiseSeason {
  readonly registry: Registry;
  readonly ledger: readonly ReportEntry[];
  readonly closings: readonly Period[];
  /** Pace of each criterion as a share of the plan's. */
  readonly paces: Readonly<Record<string, number>>;
  readonly sizes: Readonly<Record<string, number>>;
}

/** Seeded, so that every machine plays the same seasons. Which criterion moves at which pace changes with the seed. */
export const noiseSeason = (seed: number): NoiseSeason => {
  const random = new SeededRandom(seed);
  const sizes = Object.fromEntries(
    Array.from({ length: VILLAGES }, (_, index) => [idOf(index), Math.round(SMALLEST + ((LARGEST - SMALLEST) * index) / (VILLAGES - 1))]),
  );
  const registry = registryOf(sizes);
  const paces = Object.fromEntries(PLAN_143_CRITERIA.map(({ id }, index) => [id, PACES[(index + seed) % PACES.length] ?? 1]));
  const closings = Array.from({ length: WEEKS }, (_, week) => periodOfDay(addDays(firstMonday(), 7 * week), registry.settings));
  return { registry, paces, sizes, closings, ledger: ledgerOf({ registry, paces, sizes, closings }, random) };
};

const idOf = (index: number): string => `N${String(index + 1).padStart(2, '0')}`;

/** The plan line of the season has exactly as many weeks as there are closings. */
const firstMonday = (): string => addDays(DEFAULT_SETTINGS.deadline, -(7 * WEEKS) + 1 - 3);

const registryOf = (sizes: Readonly<Record<string, number>>): Registry => ({
  settings: {
    ...DEFAULT_SETTINGS,
    mailEnabled: true,
    baselineDate: firstMonday(),
    baseline: Object.fromEntries(PLAN_143_CRITERIA.map(({ id }) => [id, START_PERCENT])),
  },
  criteria: PLAN_143_CRITERIA,
  agencies: PLAN_143_AGENCIES.map((agency) => ({ ...agency, mailboxes: [{ address: `${agency.id}@example.vn`, validFrom: null, validTo: null }] })),
  villages: Object.keys(sizes).map((id, order) => ({
    id, order, name: id, formerCommune: '', aliases: [], reporters: [], validFrom: null, validTo: null, mergedInto: null,
  })),
  denominators: Object.entries(sizes).flatMap(([villageId, count]) =>
    ['SIX_PLUS', 'ADULT', 'HEALTH'].map((group) => ({ villageId, group, count, effectiveFrom: null, basis: '', source: '' })),
  ),
  weekWeights: new Map(),
});

const ledgerOf = (season: Omit<NoiseSeason, 'ledger'>, random: SeededRandom): ReportEntry[] => {
  const counts = new Map<string, number>();
  return season.closings.flatMap((period, week) =>
    Object.entries(season.sizes).map(([villageId, size]) => {
      const figures: Record<string, number> = {};
      for (const { id, targetHundredths } of season.registry.criteria) {
        const key = `${villageId}|${id}`;
        const perWeek = (size * (targetHundredths / 100 - START_PERCENT)) / 100 / WEEKS;
        const before = counts.get(key) ?? (size * START_PERCENT) / 100;
        const count = Math.min(size, before + poisson(random, perWeek * (week === 0 ? FIRST_WEEK : 1) * (season.paces[id] ?? 1)));
        counts.set(key, count);
        figures[id] = Math.round(count);
      }
      return entryOf(villageId, period, figures);
    }),
  );
};

const entryOf = (villageId: string, period: Period, figures: Record<string, number>): ReportEntry => {
  const sentAt = startOfDay(addDays(period.firstDay, FRIDAY)) + NOON;
  return {
    kind: 'REPORT', key: `${villageId}@${period.id}`, villageId, periodId: period.id, asOf: dayOf(sentAt), sentAt, recordedAt: sentAt,
    reporter: '', state: 'ACCEPTED', codes: [], timeliness: 'ON_TIME', figures, reason: '', difficulty: '', flags: [],
  };
};
