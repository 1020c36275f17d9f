import { parseSettings } from '../../src/domain/registry/settings';
import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import type { Registry } from '../../src/domain/registry/registry';
import { FIRST_DAY } from '../commune/calendar';
import { villageOf } from '../commune/village-of';

/** The registry of a made-up commune or province: plan 143, three population groups a village. */
export const registryOf = (count: number): Registry => {
  const villages = Array.from({ length: count }, (_, index) => villageOf(index));
  return {
    settings: parseSettings(new Map([['baselineDate', FIRST_DAY], ['earliestDay', FIRST_DAY]])).settings,
    criteria: PLAN_143_CRITERIA,
    agencies: PLAN_143_AGENCIES,
    villages: villages.map(({ id, name, reporters }, order) => ({
      id, order, name, formerCommune: '', aliases: [], reporters, validFrom: null, validTo: null, mergedInto: null,
    })),
    denominators: villages.flatMap(({ id, eligible }) =>
      Object.entries(eligible).map(([group, people]) => ({
        villageId: id, group, count: people ?? 0, effectiveFrom: null, basis: 'THUONG_TRU', source: '',
      })),
    ),
    weekWeights: new Map(),
  };
};
