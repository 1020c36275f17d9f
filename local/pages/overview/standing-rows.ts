import { displayText } from '../../google/spreadsheet';
import type { BookState, CellState, FormatState, SheetState } from '../../google/state';
import { TABS } from '../../../src/text/tabs';

/** One criterion as the master book shows it; every text is what a reader of the book sees. */
export interface StandingRow {
  readonly criterion: string;
  readonly agency: string;
  readonly achieved: string;
  readonly eligible: string;
  readonly percent: string;
  readonly target: string;
  readonly plan: string;
  readonly gap: string;
  readonly remaining: string;
  readonly perWeek: string;
  readonly coverage: string;
  readonly status: string;
  readonly statusFormat: FormatState;
  /** The arithmetic behind the status. */
  readonly note: string;
  /** Ratios 0 to 1 for drawing, or null when unknown. */
  readonly percentRatio: number | null;
  readonly planRatio: number | null;
}

const COLUMNS = {
  criterion: 'Tiêu chí',
  agency: 'Cơ quan chủ trì',
  achieved: 'Đã thực hiện (người)',
  eligible: 'Tổng số thuộc diện (người)',
  percent: 'Tỷ lệ',
  target: 'Chỉ tiêu',
  plan: 'Kế hoạch đến nay',
  gap: 'Kế hoạch trừ tỷ lệ (điểm %)',
  status: 'Trạng thái',
  remaining: 'Còn phải thực hiện (người)',
  perWeek: 'Cần mỗi tuần (người)',
  coverage: 'Số thôn có số liệu',
} as const;

type Key = keyof typeof COLUMNS;

interface Table {
  readonly book: BookState;
  readonly rows: SheetState['rows'];
  readonly columns: Readonly<Record<Key, number>>;
}

const placesOf = (row: readonly (CellState | undefined)[]): Readonly<Record<Key, number>> => {
  const titles = row.map((cell) => cell?.value);
  const entries = Object.entries(COLUMNS).map(([key, title]) => [key, titles.indexOf(title)] as const);
  return Object.fromEntries(entries) as Record<Key, number>;
};

const cellOf = (table: Table, row: number, key: Key): CellState | undefined => table.rows[row]?.[table.columns[key]];

const ratioOf = (cell: CellState | undefined): number | null => (typeof cell?.value === 'number' ? cell.value : null);

const rowAt = (table: Table, row: number): StandingRow => {
  const shown = (key: Key): string => displayText(cellOf(table, row, key), table.book);
  const texts = Object.fromEntries((Object.keys(COLUMNS) as Key[]).map((key) => [key, shown(key)])) as Record<Key, string>;
  const status = cellOf(table, row, 'status');
  return {
    ...texts,
    statusFormat: status?.format ?? {},
    note: status?.note ?? '',
    percentRatio: ratioOf(cellOf(table, row, 'percent')),
    planRatio: ratioOf(cellOf(table, row, 'plan')),
  };
};

/** The table of the tab «Tổng hợp xã» in its own order; empty when the tab holds none. */
export const standingRows = (book: BookState): StandingRow[] => {
  const rows = book.sheets.find((sheet) => sheet.title === TABS.commune)?.rows ?? [];
  const header = rows.findIndex((row) => row?.some((cell) => cell?.value === COLUMNS.status));
  if (header < 0) return [];
  const table: Table = { book, rows, columns: placesOf(rows[header] ?? []) };
  const found: StandingRow[] = [];
  for (let row = header + 1; displayText(cellOf(table, row, 'status'), book) !== ''; row += 1) found.push(rowAt(table, row));
  return found;
};
