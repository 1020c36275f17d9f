import type { BookState, CellState, SheetState } from '../../state';
import { cellAt, putCell } from '../grid/cells';
import { coerceTyped, type Coerced } from '../grid/coerce';

/** The cell that results when an input lands on what was there: format, note and rule stay. */
export const landed = (old: CellState | undefined, input: Coerced): CellState => {
  const cell: CellState = old === undefined ? { value: input.value } : { ...old, value: input.value };
  if (input.formula !== undefined) cell.formula = input.formula;
  else if (cell.formula !== undefined) delete cell.formula;
  if (input.numberFormat !== undefined && old?.format?.numberFormat === undefined) {
    cell.format = { ...old?.format, numberFormat: input.numberFormat };
  }
  return cell;
};

const growTo = (sheet: SheetState, row: number, column: number): void => {
  sheet.maxRows = Math.max(sheet.maxRows, row + 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, column + 1);
};

const write = (book: BookState, sheet: SheetState, at: { row: number; column: number; input: Coerced }): void => {
  growTo(sheet, at.row, at.column);
  putCell(sheet, at, landed(cellAt(sheet, at.row, at.column), at.input));
  sheet.revision += 1;
  book.revision += 1;
};

/**
 * Writes a text into a cell as if a person typed it; row and column are 0-based and the grid grows.
 * A cell whose format is '@' keeps the text as it is. `nowMillis` gives «31/08» its year.
 */
export const writeTyped = (
  book: BookState, sheet: SheetState, row: number, column: number, text: string, nowMillis: number | null = null,
): void => {
  const plainText = cellAt(sheet, row, column)?.format?.numberFormat === '@';
  write(book, sheet, { row, column, input: coerceTyped(text, { locale: book.locale, timeZone: book.timeZone, nowMillis, plainText }) });
};

/** Writes a value as it is, such as a date-time serial, with the number format that shows it; 0-based. */
export const writeScalar = (
  book: BookState, sheet: SheetState, row: number, column: number, value: CellState['value'], numberFormat?: string,
): void => {
  write(book, sheet, { row, column, input: numberFormat === undefined ? { value } : { value, numberFormat } });
};
