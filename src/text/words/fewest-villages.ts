import type { Criterion } from '../../domain/registry/criterion';
import type { Registry } from '../../domain/registry/registry';
import { remainingPeople } from '../../domain/standing/remaining';
import type { Standing } from '../../domain/standing/standing';
import { formatCount } from '../format';
import { villageLabelOf } from './labels';

/** Where the people still to be reached are. */

export interface VillageShortfall {
  readonly villageId: string;
  /** Further people that would bring the village to the target. */
  readonly missing: number;
}

/** Share of all missing people that the listed villages must hold together. */
const SHARE_HUNDREDTHS = 80;

const shortfalls = (standing: Standing, criterion: Criterion): VillageShortfall[] =>
  standing.villages.flatMap(({ villageId, criteria }) => {
    const own = criteria[criterion.id];
    if (own === undefined || own.achieved === null || own.eligible === null) return [];
    const missing = remainingPeople(criterion, own.achieved, own.eligible);
    return missing > 0 ? [{ villageId, missing }] : [];
  });

/** The fewest villages that hold 80 % of the missing people, largest first; silent villages are left out. */
export const fewestVillages = (standing: Standing, criterion: Criterion): VillageShortfall[] => {
  const sorted = shortfalls(standing, criterion).sort((left, right) => right.missing - left.missing);
  const total = sorted.reduce((sum, { missing }) => sum + missing, 0);
  const chosen: VillageShortfall[] = [];
  let held = 0;
  for (const shortfall of sorted) {
    if (held * 100 >= total * SHARE_HUNDREDTHS) break;
    chosen.push(shortfall);
    held += shortfall.missing;
  }
  return chosen;
};

const MOST_NAMED = 12;

/** «4 thôn giữ 80% số người còn thiếu: …»; '' when nobody is missing or nothing is known. */
export const fewestVillagesWords = (standing: Standing, criterion: Criterion, registry: Registry): string => {
  const villages = fewestVillages(standing, criterion);
  if (villages.length === 0) return '';
  const named = villages
    .slice(0, MOST_NAMED)
    .map(({ villageId, missing }) => `${villageLabelOf(villageId, registry)} (còn ${formatCount(missing)})`);
  const more = villages.length > MOST_NAMED ? ` và ${villages.length - MOST_NAMED} thôn khác` : '';
  return `${villages.length} thôn giữ 80% số người còn thiếu: ${named.join(', ')}${more}.`;
};
