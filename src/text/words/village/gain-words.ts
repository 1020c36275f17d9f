import type { Gain } from '../../../domain/comparison/gains';
import type { Registry } from '../../../domain/registry/registry';
import { formatPoints } from '../../format';
import { villageLabelOf } from '../labels';
import { isSmallGroup, shownCount } from './small-group';

/** «Thôn 3 (tăng 12 người, 2,1 điểm %)»; without the points where they would give a hidden count away. */
export const gainWords = ({ villageId, people, points }: Gain, registry: Registry): string => {
  const inPoints = isSmallGroup(people, registry.settings) ? '' : `, ${formatPoints(points)}`;
  return `${villageLabelOf(villageId, registry)} (tăng ${shownCount(people, registry.settings)} người${inPoints})`;
};
