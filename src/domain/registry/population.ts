import { addDays } from '../calendar/day';
import type { Denominator } from './denominator';
import { lineageOf } from '../roster/lineage';
import type { Lineage } from '../roster/lineage';
import type { Registry } from './registry';
import type { Village } from './village';

/** Whose denominator is asked for. */
export interface PopulationBase {
  readonly villageId: string;
  readonly group: string;
}

/** Denominators by group and village, in order of the day from which they apply. */
export interface Population {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly Denominator[]>>;
  readonly villages: ReadonlyMap<string, Village>;
  readonly lineage: Lineage;
}

type People = Pick<Registry, 'villages' | 'denominators'>;

/** '' sorts before every day: a row without a date applies since ever. */
const firstDayOf = (row: Denominator): string => row.effectiveFrom ?? '';

const groupRows = (denominators: readonly Denominator[]): Map<string, Map<string, Denominator[]>> => {
  const rows = new Map<string, Map<string, Denominator[]>>();
  const inOrder = [...denominators].sort((a, b) => compare(firstDayOf(a), firstDayOf(b)));
  for (const row of inOrder) {
    const villages = rows.get(row.group) ?? new Map<string, Denominator[]>();
    rows.set(row.group, villages);
    const siblings = villages.get(row.villageId);
    if (siblings) siblings.push(row);
    else villages.set(row.villageId, [row]);
  }
  return rows;
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const indexes = new WeakMap<People, Population>();

/** The registry's denominators arranged for look-up; made once per registry object. */
export const indexPopulation = (registry: People): Population => {
  const known = indexes.get(registry);
  if (known) return known;
  const population: Population = {
    rows: groupRows(registry.denominators),
    villages: new Map(registry.villages.map((village) => [village.id, village])),
    lineage: lineageOf(registry),
  };
  indexes.set(registry, population);
  return population;
};

/** The village's own denominator on a day: of its rows begun by then the latest, and of equal ones the last written. */
export const ownEligibleOn = (registry: People, base: PopulationBase, day: string): number | null => {
  let count: number | null = null;
  for (const row of indexPopulation(registry).rows.get(base.group)?.get(base.villageId) ?? []) {
    if (firstDayOf(row) <= day) count = row.count;
  }
  return count;
};

/**
 * Persons in a population group of a village on a day, or null when nobody has said.
 * A village without a row of its own that replaced merged ones has the sum of theirs on
 * the day before its validity began, so that a merger changes no total.
 */
export const eligibleOn = (registry: People, base: PopulationBase, day: string): number | null =>
  ownEligibleOn(registry, base, day) ?? inheritedEligible(registry, base, day);

const inheritedEligible = (registry: People, base: PopulationBase, day: string): number | null => {
  const { lineage } = indexPopulation(registry);
  const handover = handoverDay(registry, base.villageId) ?? day;
  let sum: number | null = null;
  for (const predecessor of lineage.get(base.villageId) ?? []) {
    const part = eligibleOn(registry, { villageId: predecessor.id, group: base.group }, handover);
    if (part !== null) sum = (sum ?? 0) + part;
  }
  return sum;
};

/** Last day of the villages that a merged village replaced, or null when its beginning is unknown. */
export const handoverDay = (registry: People, villageId: string): string | null => {
  const validFrom = indexPopulation(registry).villages.get(villageId)?.validFrom ?? null;
  return validFrom === null ? null : addDays(validFrom, -1);
};
