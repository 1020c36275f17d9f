import type { RangeState } from '../../state';
import type { SheetPlace } from '../service/place';
import { cellAt, lastRowOf, putCell } from './cells';
import { touch } from './change';
import { growth, refuseCells } from './limits';
import { refuseProtected } from './protected';
import { writeInput } from './write-input';

/** Grows the grid so that a block fits; throws at the limit of cells. */
export const growToHold = ({ execution, book, sheet }: SheetPlace, range: RangeState): void => {
  const rows = range.row + range.rows;
  const columns = range.column + range.columns;
  if (rows <= sheet.maxRows && columns <= sheet.maxColumns) return;
  refuseCells(execution, book, growth(sheet, rows, columns));
  sheet.maxRows = Math.max(sheet.maxRows, rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, columns);
};

/** Writes a line of values below the last row with content, for good. */
export const appendLine = (place: SheetPlace, values: readonly unknown[]): void => {
  const { sheet, book } = place;
  const range = { row: lastRowOf(sheet), column: 0, rows: 1, columns: Math.max(1, values.length) };
  refuseProtected(place, range);
  const cells = values.map((value, column) => writeInput({ ...place, range }, value)(cellAt(sheet, range.row, column), { row: 0, column }));
  growToHold(place, range);
  cells.forEach((cell, column) => putCell(sheet, { row: range.row, column }, cell));
  touch(book, sheet);
};
