import { usualRange, type Band } from '../../../domain/comparison/band';
import { formatCount, formatPercent } from '../../format';

/** Words of a band: a village is compared with what its size lets one expect, never ranked. */
export const BAND_WORDS: Readonly<Record<Band, string>> = {
  FAR_BELOW: 'thấp rõ rệt',
  BELOW: 'hơi thấp',
  WITHIN: 'như chung',
  ABOVE: 'hơi cao',
  FAR_ABOVE: 'cao rõ rệt',
};

/** The arithmetic of a band: commune's share (0 to 1), the village's size, and the counts that are usual for it. */
export const bandArithmetic = (band: Band, eligible: number, share: number): string => {
  const { least, most } = usualRange(eligible, share);
  return (
    `So với mức chung của xã (${formatPercent(share * 100, 1)}): ${BAND_WORDS[band]}. Thôn có ${formatCount(eligible)} người thuộc diện thì ` +
    `từ ${formatCount(least)} đến ${formatCount(most)} người là như chung (giới hạn 95%); «rõ rệt» là ngoài giới hạn 99,8%.`
  );
};
