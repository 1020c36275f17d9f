import { dayOf } from '../../../domain/calendar/day';
import { villagesInBand } from '../../../domain/comparison/band';
import { gainsSince, largestGains } from '../../../domain/comparison/gains';
import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { Standing } from '../../../domain/standing/standing';
import { formatDay } from '../../format';
import type { Cell } from '../../view';
import { fewestVillagesNaming } from '../../words/village/fewest-villages';
import { gainWords } from '../../words/village/gain-words';
import { numberedName, villageLabelOf } from '../../words/labels';
import { text } from '../cells/builders';
import { footnoteLines } from '../cells/footnote-lines';
import { villageTableWidth } from './layout';

/** Three lists under the heat map: a table of percentages becomes a list of what to do and whom to thank. */

/** Names that fit two lines of the table. */
const MOST_NAMED = 6;
const MOST_GAINS = 3;

const fewest = fewestVillagesNaming(MOST_NAMED);

const heading = (words: string): Cell[] => [{ ...text(words), bold: true, wrap: false }];

type WordsOf = (criterion: Criterion) => string;

/** A heading and what each criterion has to say, in as many lines as the table needs; nothing at all when none has. */
const list = (name: string, registry: Registry, wordsOf: WordsOf): Cell[][] => {
  const width = villageTableWidth(registry.criteria.length);
  const lines = registry.criteria.flatMap((criterion) => {
    const words = wordsOf(criterion);
    return words === '' ? [] : footnoteLines(`${numberedName(criterion)}: ${words}`, width);
  });
  return lines.length === 0 ? [] : [heading(name), ...lines];
};

const named = (ids: readonly string[], registry: Registry): string => {
  const more = ids.length > MOST_NAMED ? ` và ${ids.length - MOST_NAMED} thôn khác` : '';
  return `${ids.slice(0, MOST_NAMED).map((id) => villageLabelOf(id, registry)).join(', ')}${more}`;
};

const farBelow = (standing: Standing, registry: Registry): WordsOf => ({ id }) => {
  const ids = villagesInBand(standing, id, 'FAR_BELOW');
  return ids.length === 0 ? '' : `${ids.length} thôn: ${named(ids, registry)}.`;
};

const gained = (standing: Standing, previous: Standing | null, registry: Registry): WordsOf => ({ id }) => {
  const gains = largestGains(gainsSince(standing, previous, id), MOST_GAINS);
  return gains.length === 0 ? '' : `${gains.map((gain) => gainWords(gain, registry)).join(', ')}.`;
};

/** Where the missing people are, who is clearly below the others, who gained most since the closing before the newest. */
export const villageLists = (standing: Standing, previous: Standing | null, registry: Registry): Cell[][] => [
  ...list('NGƯỜI CÒN THIẾU TẬP TRUNG Ở ĐÂU', registry, (criterion) => fewest(standing, criterion, registry)),
  ...list('THẤP RÕ RỆT SO VỚI MỨC CHUNG, ĐÃ TÍNH ĐẾN QUY MÔ THÔN', registry, farBelow(standing, registry)),
  ...(previous === null
    ? []
    : list(`TĂNG NHIỀU NHẤT TỪ LẦN CHỐT ${formatDay(dayOf(previous.at))}`, registry, gained(standing, previous, registry))),
];
