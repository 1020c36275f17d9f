import { fewestVillages } from '../../domain/comparison/fewest-villages';
import type { Criterion } from '../../domain/registry/criterion';
import type { Registry } from '../../domain/registry/registry';
import type { Standing } from '../../domain/standing/standing';
import { formatCount } from '../format';
import { villageLabelOf } from './labels';

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
