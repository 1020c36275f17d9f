import type { Settings } from '../../../domain/registry/settings';
import { formatCount } from '../../format';

/** Counts of so few people that they could point at persons, where the setting `smallGroupBelow` asks to hide them (docs/RULES.md 16). */

type SmallGroups = Pick<Settings, 'smallGroupBelow'>;

/** Whether a village's count must not be shown; 0 points at nobody. */
export const isSmallGroup = (count: number, { smallGroupBelow }: SmallGroups): boolean => count > 0 && count < smallGroupBelow;

/** What stands in place of a small count: «<10». */
export const smallGroupWords = ({ smallGroupBelow }: SmallGroups): string => `<${formatCount(smallGroupBelow)}`;

/** A village's count as everybody but the village itself may see it. */
export const shownCount = (count: number, settings: SmallGroups): string =>
  isSmallGroup(count, settings) ? smallGroupWords(settings) : formatCount(count);
