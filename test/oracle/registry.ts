import type { Scenario } from '../../local/scenario/file/schema';
import { plusDays } from './calendar';
import { settingsAt } from './settings';

/** Villages and denominators as the clerk's tabs hold them at an instant. */
export interface OracleVillage {
  readonly id: string;
  readonly reporters: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly mergedInto: string | null;
}

export interface OracleDenominator {
  readonly village: string;
  readonly group: string;
  readonly count: number;
  readonly from: string | null;
  /** '' = good for every basis. */
  readonly basis: string;
}

export interface OracleRegistry {
  readonly villages: readonly OracleVillage[];
  readonly denominators: readonly OracleDenominator[];
}

type Event = Scenario['events'][number];
type NewVillage = Pick<Scenario['villages'][number], 'id' | 'reporters' | 'eligible'>;

const rowsOf = ({ id, eligible }: NewVillage, from: string | null): OracleDenominator[] =>
  Object.entries(eligible).flatMap(([group, count]) =>
    typeof count === 'number' ? [{ village: id, group, count, from, basis: '' }] : [],
  );

const villageOf = (village: NewVillage, from: string | null, to: string | null): OracleVillage => ({
  id: village.id,
  reporters: village.reporters.map((address) => address.toLowerCase()),
  from,
  to,
  mergedInto: null,
});

const merged = (registry: OracleRegistry, event: Extract<Event, { do: 'merge' }>): OracleRegistry => ({
  villages: [
    ...registry.villages.map((village) =>
      event.villages.includes(village.id) ? { ...village, to: plusDays(event.from, -1), mergedInto: event.into.id } : village,
    ),
    villageOf(event.into, event.from, null),
  ],
  denominators: [...registry.denominators, ...rowsOf(event.into, event.from)],
});

/** A split, carried out on its day; `replay.ts` refuses one whose parts do not add up. */
const splitOff = (registry: OracleRegistry, event: Extract<Event, { do: 'split' }>): OracleRegistry => {
  const old = registry.villages.find(({ id }) => id === event.village);
  const parts = event.into.map(({ id, eligible }) => ({ id, eligible, reporters: old === undefined ? [] : [...old.reporters] }));
  return {
    villages: [
      ...registry.villages.map((village) => (village.id === event.village ? { ...village, to: plusDays(event.from, -1) } : village)),
      ...parts.map((part) => villageOf(part, event.from, null)),
    ],
    denominators: [...registry.denominators, ...parts.flatMap((part) => rowsOf(part, event.from))],
  };
};

const after = (registry: OracleRegistry, event: Event): OracleRegistry => {
  if (event.do === 'merge') return merged(registry, event);
  if (event.do === 'split') return splitOff(registry, event);
  if (event.do !== 'eligible') return registry;
  const row = { village: event.village, group: event.group, count: event.count, from: event.from ?? null, basis: event.basis };
  return { ...registry, denominators: [...registry.denominators, row] };
};

/** The registry after every change up to and including an instant. */
export const registryAt = (scenario: Scenario, instant: number): OracleRegistry => {
  const begin: OracleRegistry = {
    villages: scenario.villages.map((village) => villageOf(village, village.validFrom ?? null, village.validTo ?? null)),
    denominators: scenario.villages.flatMap((village) => rowsOf(village, null)),
  };
  const changes = scenario.events.filter((event) => event.at <= instant).sort((a, b) => a.at - b.at);
  const registry = changes.reduce(after, begin);
  const { basis } = settingsAt(scenario, instant);
  return { ...registry, denominators: registry.denominators.filter((row) => row.basis === '' || row.basis === basis) };
};

export const inForce = (village: OracleVillage, day: string): boolean =>
  (village.from ?? day) <= day && day <= (village.to ?? day);

export const ownDenominator = (registry: OracleRegistry, village: string, group: string, day: string): number | null => {
  const rows = registry.denominators.filter(
    (row) => row.village === village && row.group === group && (row.from ?? day) <= day,
  );
  const newest = rows.reduce<OracleDenominator | null>(
    (best, row) => (best === null || (best.from ?? '') <= (row.from ?? '') ? row : best),
    null,
  );
  return newest === null ? null : newest.count;
};

/** Denominator of a village on a day; a merged village without its own has the sum of its predecessors' on the day before it began. */
export const denominator = (registry: OracleRegistry, at: { village: string; group: string; day: string }): number | null => {
  const own = ownDenominator(registry, at.village, at.group, at.day);
  if (own !== null) return own;
  const before = registry.villages.filter((village) => village.mergedInto === at.village);
  const begins = registry.villages.find(({ id }) => id === at.village)?.from ?? null;
  const day = begins === null ? at.day : plusDays(begins, -1);
  const parts = before.map(({ id }) => denominator(registry, { ...at, village: id, day }));
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
};
