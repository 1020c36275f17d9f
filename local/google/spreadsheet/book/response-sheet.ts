import type { BookState, SheetState } from '../../state';
import { putCell } from '../grid/cells';
import { newSheet, newSheetId } from './new-sheet';

/** Default size of the tab that a form creates. */
const ROWS = 100;
const LEAST_COLUMNS = 20;

/**
 * Adds the tab that a form's responses land in, first among the tabs as on Google, with its
 * headers in row 1. `title` is the localised default name; the caller picks a free number.
 */
export const insertResponseSheet = (
  book: BookState, formId: string, title: string, headers: readonly string[], random: () => number,
): SheetState => {
  const id = newSheetId(book.sheets, random);
  const sheet = newSheet({ id, title, rows: ROWS, columns: Math.max(LEAST_COLUMNS, headers.length) });
  headers.forEach((value, column) => putCell(sheet, { row: 0, column }, { value }));
  sheet.formId = formId;
  sheet.frozenRows = 1;
  sheet.revision += 1;
  book.sheets.unshift(sheet);
  book.active += 1;
  book.revision += 1;
  return sheet;
};
