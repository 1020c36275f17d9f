import type { Criterion } from '../registry/criterion';
import { remainingPeople } from '../standing/remaining';
import type { Standing } from '../standing/standing';

/** A village and the people it lacks. */
export interface VillageShortfall {
  readonly villageId: string;
  /** Further people that would bring the village to the target. */
  readonly missing: number;
}

/** Percent of all missing people that the listed villages hold together. */
const WANTED_PERCENT = 80;

/** Villages with a figure that lack somebody, in registry order; silent ones are unknown and left out. */
export const shortfalls = (standing: Standing, criterion: Criterion): VillageShortfall[] =>
  standing.villages.flatMap(({ villageId, criteria }) => {
    const own = criteria[criterion.id];
    if (own === undefined || own.achieved === null || own.eligible === null) return [];
    const missing = remainingPeople(criterion, own.achieved, own.eligible);
    return missing > 0 ? [{ villageId, missing }] : [];
  });

/** The fewest villages that hold 80 % of the missing people, largest first, of equals the first in the registry. */
export const fewestVillages = (standing: Standing, criterion: Criterion): VillageShortfall[] => {
  const sorted = shortfalls(standing, criterion).sort((left, right) => right.missing - left.missing);
  const total = sorted.reduce((sum, { missing }) => sum + missing, 0);
  const chosen: VillageShortfall[] = [];
  let held = 0;
  for (const shortfall of sorted) {
    if (held * 100 >= total * WANTED_PERCENT) break;
    chosen.push(shortfall);
    held += shortfall.missing;
  }
  return chosen;
};
