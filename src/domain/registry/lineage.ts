import type { Registry } from './registry';
import type { Village } from './village';

/** Villages that were merged into each village, by its id. Villages that replaced nothing are absent. */
export type Lineage = ReadonlyMap<string, readonly Village[]>;

/** Who replaced whom, from `mergedInto`. A village that names itself replaces nothing. */
export const lineageOf = (registry: Pick<Registry, 'villages'>): Lineage => {
  const lineage = new Map<string, Village[]>();
  for (const village of registry.villages) {
    if (village.mergedInto === null || village.mergedInto === village.id) continue;
    const siblings = lineage.get(village.mergedInto);
    if (siblings) siblings.push(village);
    else lineage.set(village.mergedInto, [village]);
  }
  return lineage;
};
