import { COLUMNS, TABS_BY_CRITERION, type TabId } from '../../../src/application/tables/columns';
import type { Scalar, TableRow } from '../../../src/application/ports';
import { TABS } from '../../../src/text/tabs';
import type { BookState, CellState, SheetState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';

/** What a clerk may put into a cell; null leaves it alone. */
export type Typed = string | number | boolean | null;

const sheetOf = (book: BookState, tab: TabId): SheetState => {
  const sheet = book.sheets.find(({ title }) => title === TABS[tab]);
  if (sheet === undefined) throw new Error(`sổ điều hành không có trang «${TABS[tab]}»`);
  return sheet;
};

const valueOf = (cell: CellState | undefined): Scalar => (cell === undefined || cell.value === '' ? null : cell.value);

/** Keys of the columns of a tab; behind the fixed ones of tabs that hold figures, each header is an id of what is counted. */
const keysOf = (sheet: SheetState, tab: TabId): string[] => {
  const fixed = COLUMNS[tab];
  const more = (sheet.rows[0] ?? []).slice(fixed.length).map((cell) => String(cell?.value ?? ''));
  return [...fixed, ...((TABS_BY_CRITERION as readonly TabId[]).includes(tab) ? more : [])];
};

/** Rows of a tab of the operations book by column key; blank rows are left out. */
export const tabRows = (book: BookState, tab: TabId): TableRow[] => {
  const sheet = sheetOf(book, tab);
  const keys = keysOf(sheet, tab);
  return sheet.rows.slice(1).flatMap((cells, index) => {
    const values = keys.map((key, column): [string, Scalar] => [key, valueOf(cells[column])]);
    return values.every(([, value]) => value === null) ? [] : [{ row: index + 2, cells: Object.fromEntries(values) }];
  });
};

/** What of a workspace a clerk needs. */
export type Desktop = Pick<Workspace, 'state' | 'boundBookId' | 'typeInto'>;

/** The operations book as a clerk works in it: rows are found by what stands in them, cells are typed into. */
export class TabDesk {
  constructor(private readonly world: Desktop) {}

  rows(tab: TabId): TableRow[] {
    return tabRows(this.book(), tab);
  }

  /** What the program itself keeps in the script properties. */
  properties(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.world.state.properties.values);
  }

  /** Types a new row under the last one. */
  append(tab: TabId, cells: Readonly<Record<string, Typed>>): void {
    const last = this.rows(tab).reduce((row, { row: other }) => Math.max(row, other), 1);
    this.update(tab, last + 1, cells);
  }

  /** Types into cells of one row. */
  update(tab: TabId, row: number, cells: Readonly<Record<string, Typed>>): void {
    const sheet = sheetOf(this.book(), tab);
    const keys = keysOf(sheet, tab);
    for (const [key, value] of Object.entries(cells)) {
      const column = keys.indexOf(key);
      if (column < 0) throw new Error(`trang «${TABS[tab]}» không có cột ${key}`);
      if (value !== null) this.type(sheet, { row, column: column + 1 }, value);
    }
  }

  private type(sheet: SheetState, at: { row: number; column: number }, value: string | number | boolean): void {
    const isPlainText = sheet.rows[at.row - 1]?.[at.column - 1]?.format?.numberFormat === '@';
    this.world.typeInto(this.world.boundBookId, sheet.id, at.row, at.column, typedText(value, isPlainText));
  }

  private book(): BookState {
    const book = this.world.state.books.get(this.world.boundBookId);
    if (book === undefined) throw new Error('không có sổ điều hành');
    return book;
  }
}

/** A careful clerk puts an apostrophe before a text, so that no id becomes a number and no name a formula. */
const typedText = (value: string | number | boolean, isPlainText: boolean): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return isPlainText || value === '' || isCalendarDay(value) ? value : `'${value}`;
};

/** Days are typed as such: the cell then holds a date, as it does when a person types one. */
const isCalendarDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
