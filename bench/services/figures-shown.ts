import { TABS } from '../../src/text/tabs';
import type { Commune } from '../commune/commune';
import { countIn, villageOf } from '../commune/village-of';

/** Columns of «Theo thôn»: name of the village, its count for the first criterion. */
const NAME = 1;
const FIRST_COUNT = 2;

/** Whether the master sheet shows every village's figure of a week, told by the first criterion. */
export const figuresShown = (commune: Commune, week: number): boolean => {
  const sheets = [...commune.world.state.books.values()].flatMap((book) => book.sheets);
  const rows = sheets.find(({ title }) => title === TABS.byVillage)?.rows ?? [];
  const shown = new Map(rows.map((cells) => [cells[NAME]?.value, cells[FIRST_COUNT]?.value]));
  return Array.from({ length: commune.villages }, (_, index) => villageOf(index)).every(
    ({ name, eligible }) => shown.get(name) === countIn(eligible.SIX_PLUS ?? 0, week),
  );
};
