import type { Registry } from '../registry/registry';
import type { Village } from '../registry/village';

/**
 * The registry as far as its dated rows were in force by a day (yyyy-MM-dd): villages and denominators that
 * begin later are left out, and what ends a village later is not known yet. Rows without dates stay as they are.
 */
export const registryOn = (registry: Registry, day: string): Registry => ({
  ...registry,
  villages: registry.villages.filter(({ validFrom }) => validFrom === null || validFrom <= day).map((village) => stillOpen(village, day)),
  denominators: registry.denominators.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= day),
});

const stillOpen = (village: Village, day: string): Village =>
  village.validTo !== null && village.validTo >= day ? { ...village, validTo: null, mergedInto: null } : village;
