import { communeShare, villageBand } from '../../../domain/comparison/band';
import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { Standing, VillageStanding } from '../../../domain/standing/standing';
import { formatPercent } from '../../format';
import { villageLabelOf } from '../../words/labels';
import { isSmallGroup, smallGroupWords } from '../../words/village/small-group';

const MOST_NAMED = 12;
/** Of fewer villages none can be said to differ from the others. */
const FEWEST_COMPARED = 3;

/**
 * Villages outside the 99.8 % limits of the funnel, lowest first: named only for what the size of a
 * village cannot explain. Of a criterion that is behind with no such village it says that all share in it.
 */
export const farBelowWords = (standing: Standing, criterion: Criterion, registry: Registry): string => {
  const share = communeShare(standing, criterion.id);
  const bands = standing.villages.map((village) => ({ village, band: villageBand(village.criteria[criterion.id], share) }));
  if (bands.filter(({ band }) => band !== null).length < FEWEST_COMPARED) return '';
  const low = bands.filter(({ band }) => band === 'FAR_BELOW').map(({ village }) => village);
  if (low.length > 0) return lowWords(low, criterion, registry);
  return standing.commune[criterion.id]?.status === 'BEHIND' ? 'Không thôn nào thấp hơn hẳn mức chung của xã (đã tính đến quy mô từng thôn).' : '';
};

const percentOf = (village: VillageStanding, { id }: Criterion): number => village.criteria[id]?.percent ?? 0;

/** A percentage gives the count away, so it hides with it. */
const shownShare = (village: VillageStanding, criterion: Criterion, { settings }: Registry): string =>
  isSmallGroup(village.criteria[criterion.id]?.achieved ?? 0, settings)
    ? `${smallGroupWords(settings)} người`
    : formatPercent(percentOf(village, criterion), 1, criterion);

const lowWords = (low: readonly VillageStanding[], criterion: Criterion, registry: Registry): string => {
  const named = [...low]
    .sort((left, right) => percentOf(left, criterion) - percentOf(right, criterion))
    .slice(0, MOST_NAMED)
    .map((village) => `${villageLabelOf(village.villageId, registry)} (${shownShare(village, criterion, registry)})`);
  const more = low.length > MOST_NAMED ? ` và ${low.length - MOST_NAMED} thôn khác` : '';
  return `Thấp hơn hẳn mức chung của xã, đã tính đến quy mô từng thôn: ${named.join(', ')}${more}.`;
};
