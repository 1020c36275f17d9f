import { fewestVillages } from '../../../domain/comparison/fewest-villages';
import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { Standing } from '../../../domain/standing/standing';
import { villageLabelOf } from '../labels';
import { shownCount } from './small-group';

const MOST_NAMED = 12;

type FewestWords = (standing: Standing, criterion: Criterion, registry: Registry) => string;

/** «4 thôn giữ 80% số người còn thiếu: …» with at most so many names; '' when nobody is missing or nothing is known. */
export const fewestVillagesNaming = (most: number): FewestWords => (standing, criterion, registry) => {
  const villages = fewestVillages(standing, criterion);
  if (villages.length === 0) return '';
  const named = villages
    .slice(0, most)
    .map(({ villageId, missing }) => `${villageLabelOf(villageId, registry)} (còn ${shownCount(missing, registry.settings)})`);
  const more = villages.length > most ? ` và ${villages.length - most} thôn khác` : '';
  return `${villages.length} thôn giữ 80% số người còn thiếu: ${named.join(', ')}${more}.`;
};

/** The same for letters, which have more room than a line of a table. */
export const fewestVillagesWords: FewestWords = fewestVillagesNaming(MOST_NAMED);
