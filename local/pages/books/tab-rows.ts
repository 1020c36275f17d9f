import type { BookState, Scalar } from '../../google/state';
import { COLUMNS, type TabId } from '../../../src/application/tables/columns';
import { TABS } from '../../../src/text/tabs';

/** One filled row of a tab, by column key of the operations book. */
export type TabRow = (column: string) => Scalar;

/** Rows under the header of a tab that hold anything in their first column; empty when the tab is missing. */
export const tabRows = (book: BookState | undefined, tab: TabId): TabRow[] => {
  const rows = book?.sheets.find((sheet) => sheet.title === TABS[tab])?.rows ?? [];
  return rows
    .slice(1)
    .map((row): TabRow => (column) => row?.[COLUMNS[tab].indexOf(column)]?.value ?? '')
    .filter((row) => row(COLUMNS[tab][0] ?? '') !== '');
};
