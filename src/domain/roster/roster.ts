import { addDays } from '../calendar/day';
import { eligibleOn } from '../registry/population';
import type { Registry } from '../registry/registry';
import { isInForce } from '../registry/village';

/** The registry as it stands on a day. Positions are those of `registry.villages`. */
export interface Roster {
  /** Positions of villages in force, in registry order. */
  readonly inForce: readonly number[];
  /** Denominators of a group by position; -1 = not known. */
  eligible(group: string): Int32Array;
}

/** Looks rosters up by day. Between two changes of the registry all days share one roster. */
export type Rosters = (day: string) => Roster;

const changeDays = (registry: Registry): string[] => {
  const days = new Set<string>();
  for (const village of registry.villages) {
    if (village.validFrom !== null) days.add(village.validFrom);
    if (village.validTo !== null) days.add(addDays(village.validTo, 1));
  }
  for (const row of registry.denominators) if (row.effectiveFrom !== null) days.add(row.effectiveFrom);
  return [...days].sort();
};

const lastChangeBy = (day: string, changes: readonly string[]): string => {
  let last = '';
  for (const change of changes) if (change <= day) last = change;
  return last;
};

/** Prepares the look-up of rosters; what is worked out for a day serves every day up to the next change. */
export const rostersOf = (registry: Registry): Rosters => {
  const changes = changeDays(registry);
  const made = new Map<string, Roster>();
  return (day) => {
    const change = lastChangeBy(day, changes);
    const roster = made.get(change) ?? rosterOn(registry, day);
    made.set(change, roster);
    return roster;
  };
};

const rosterOn = (registry: Registry, day: string): Roster => {
  const byGroup = new Map<string, Int32Array>();
  const inForce = registry.villages.flatMap((village, position) => (isInForce(village, day) ? [position] : []));
  const eligible = (group: string): Int32Array => {
    const known = byGroup.get(group);
    if (known) return known;
    const counts = registry.villages.map((village) => eligibleOn(registry, { villageId: village.id, group }, day) ?? -1);
    const column = Int32Array.from(counts);
    byGroup.set(group, column);
    return column;
  };
  return { inForce, eligible };
};
