import type { Execution } from '../../../runtime/execution';
import type { BookState, SheetState } from '../../state';
import { SHEET_TEXTS } from '../texts';

/** Cells that a book may have, empty ones included. */
export const MOST_CELLS = 10_000_000;
const MOST_SHEETS = 200;
/** Longest content of one cell, in UTF-16 units. */
export const MOST_CHARACTERS = 50_000;

/** Cells that a book's grids hold, empty ones included, which is what Google counts. */
export const cellsIn = (book: BookState): number => book.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);

/** Throws when `more` cells do not fit into the book any longer. */
export const refuseCells = (execution: Execution, book: BookState, more: number): void => {
  if (cellsIn(book) + more > MOST_CELLS) execution.fail(SHEET_TEXTS.tooManyCells);
};

/** Throws when the book has no room for another tab. */
export const refuseSheet = (execution: Execution, book: BookState): void => {
  if (book.sheets.length >= MOST_SHEETS) execution.fail(SHEET_TEXTS.tooManySheets);
};

/** Cells a sheet gains when it grows to a size. */
export const growth = (sheet: SheetState, rows: number, columns: number): number =>
  Math.max(sheet.maxRows, rows) * Math.max(sheet.maxColumns, columns) - sheet.maxRows * sheet.maxColumns;
