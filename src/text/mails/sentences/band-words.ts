import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { Standing } from '../../../domain/standing/standing';
import { villageLabelOf } from '../../words/labels';

const MOST_NAMED = 12;

/**
 * Villages that are behind by more than chance can explain: the upper Wilson limit of their share
 * is below plan too, so that a small village is not named for two people. '' when there are none.
 */
export const bandWords = (standing: Standing, criterion: Criterion, registry: Registry): string => {
  const assessed = standing.villages.filter(({ criteria }) => criteria[criterion.id]?.percent != null);
  const behind = assessed.filter(({ criteria }) => criteria[criterion.id]?.status === 'BEHIND');
  if (behind.length === 0) return '';
  const named = behind.slice(0, MOST_NAMED).map(({ villageId }) => villageLabelOf(villageId, registry));
  const more = behind.length > MOST_NAMED ? ` và ${behind.length - MOST_NAMED} thôn khác` : '';
  return `Chậm rõ rệt, đã tính đến quy mô từng thôn (${behind.length}/${assessed.length} thôn): ${named.join(', ')}${more}.`;
};
