import type { Registry } from '../registry/registry';
import type { Village } from '../registry/village';

/** Villages that were merged into each village, by its id. Villages that replaced nothing are absent. */
export type Lineage = ReadonlyMap<string, readonly Village[]>;

/** Who replaced whom, from `mergedInto`. Villages that name each other in a circle replaced nothing. */
export const lineageOf = (registry: Pick<Registry, 'villages'>): Lineage => {
  const lineage = new Map<string, Village[]>();
  const heirs = new Map(registry.villages.map((village) => [village.id, village.mergedInto]));
  for (const village of registry.villages) {
    if (village.mergedInto === null || isInCircle(village.id, heirs)) continue;
    const siblings = lineage.get(village.mergedInto);
    if (siblings) siblings.push(village);
    else lineage.set(village.mergedInto, [village]);
  }
  return lineage;
};

const isInCircle = (id: string, heirs: ReadonlyMap<string, string | null>): boolean => {
  const seen = new Set<string>();
  for (let heir = heirs.get(id) ?? null; heir !== null; heir = heirs.get(heir) ?? null) {
    if (heir === id) return true;
    if (seen.has(heir)) return false;
    seen.add(heir);
  }
  return false;
};
