import { indexPopulation } from '../registry/population';
import type { Registry } from '../registry/registry';
import type { Denominator } from '../registry/denominator';

/** Days after which, and up to which, a change counts (yyyy-MM-dd). */
export interface ChangeSpan {
  readonly after: string;
  readonly until: string;
}

/**
 * The registry as if no denominator had changed in a span of days; null when none did. A first
 * number for a village is no change: there was none to compare with.
 */
export const beforeChange = (registry: Registry, span: ChangeSpan): Registry | null => {
  const { lineage } = indexPopulation(registry);
  const isNew = ({ effectiveFrom }: Denominator): boolean =>
    effectiveFrom !== null && span.after < effectiveFrom && effectiveFrom <= span.until;
  const older = new Set(registry.denominators.filter((row) => !isNew(row)).map(placeOf));
  const isChange = (row: Denominator): boolean => isNew(row) && (older.has(placeOf(row)) || lineage.has(row.villageId));
  const kept = registry.denominators.filter((row) => !isChange(row));
  return kept.length === registry.denominators.length ? null : { ...registry, denominators: kept };
};

const placeOf = ({ villageId, group }: Denominator): string => `${villageId}|${group}`;
