import type { BookState, RangeState, SheetState } from '../state';
import { columnLetters, parseA1, quoteTitle, type ParsedA1 } from '../spreadsheet/grid/a1';
import { refuse, type ApiCall } from './api-call';

/** A block of a tab that a request names. */
export interface NamedBlock {
  readonly sheet: SheetState;
  readonly range: RangeState;
}

const WHOLE: Omit<ParsedA1, 'title'> = { row: null, column: null, endRow: null, endColumn: null };

const titled = (book: BookState, title: string | null): SheetState | undefined =>
  title === null ? book.sheets[0] : book.sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase());

const wholeSheet = (book: BookState, text: string): ParsedA1 | null => {
  const quoted = /^'((?:[^']|'')+)'$/.exec(text)?.[1];
  const title = quoted === undefined ? text : quoted.replaceAll("''", "'");
  return titled(book, title) === undefined ? null : { ...WHOLE, title };
};

/**
 * The block a text names, or null. A text that is the name of a tab is the whole tab; open ends,
 * and columns past the last one of a block that begins inside the grid, are cut to the grid.
 */
export const findBlock = (book: BookState, text: string): NamedBlock | null => {
  const a1 = wholeSheet(book, text) ?? parseA1(text);
  const sheet = a1 === null ? undefined : titled(book, a1.title);
  if (a1 === null || sheet === undefined) return null;
  const row = a1.row ?? 0;
  const column = a1.column ?? 0;
  const columns = Math.min(a1.endColumn ?? sheet.maxColumns, sheet.maxColumns) - column;
  return { sheet, range: { row, column, rows: (a1.endRow ?? sheet.maxRows) - row, columns } };
};

/** A1 text as the API prints it: with its tab, corners cut to the grid. */
export const printedRange = ({ sheet, range }: NamedBlock): string => {
  const first = `${columnLetters(range.column)}${range.row + 1}`;
  const last = `${columnLetters(range.column + range.columns - 1)}${range.row + range.rows}`;
  return `${quoteTitle(sheet.title)}!${first === last ? first : `${first}:${last}`}`;
};

/** As `findBlock`; a text that names nothing, or rows past the grid, end the call with Google's error. */
export const namedBlock = (call: ApiCall, text: string): NamedBlock => {
  const block = findBlock(call.book, text);
  if (block === null) return refuse(call, `Unable to parse range: ${text}`);
  const { sheet, range } = block;
  if (range.row >= sheet.maxRows || range.columns < 1 || range.row + range.rows > sheet.maxRows) {
    refuse(call, `Range (${text}) exceeds grid limits. Max rows: ${sheet.maxRows}, max columns: ${sheet.maxColumns}`);
  }
  return block;
};
