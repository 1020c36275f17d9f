import { CONFIG_REQUESTS } from '../config';
import type { OperationsBook } from '../ports';
import { textOf } from '../tables/cells';
import { readRepaired } from '../read-repaired';

/** Key of the setting that holds the day. */
const KEY = 'showDay';

/** Types the day that the master sheet is to show into «Cấu hình»; null = the present. Reads and writes once each. */
export const chooseShownDay = (book: OperationsBook, day: string | null): void => {
  const rows = readRepaired(book, CONFIG_REQUESTS).tables.settings ?? [];
  const row = rows.find((candidate) => textOf(candidate, 'key') === KEY);
  const value = day ?? '';
  if (row !== undefined) book.write([{ kind: 'UPDATE', tab: 'settings', row: row.row, cells: { value } }]);
  else if (day !== null) book.write([{ kind: 'APPEND', tab: 'settings', rows: [{ key: KEY, value }] }]);
};
