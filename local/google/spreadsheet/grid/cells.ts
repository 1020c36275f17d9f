import type { CellState, RangeState, SheetState } from '../../state';
import { followFormula } from './formula-places';

export type Cell = CellState | undefined;

/** Cells are replaced, never changed in place: an old cell can be put back as it was. */
export const cellAt = (sheet: SheetState, row: number, column: number): Cell => sheet.rows[row]?.[column];

/** Whether a cell counts for `getLastRow`: a value or a formula, not a mere format. */
export const hasContent = (cell: Cell): boolean => cell !== undefined && (cell.value !== '' || cell.formula !== undefined);

const isVoid = (cell: CellState): boolean =>
  cell.value === '' && cell.formula === undefined && cell.note === undefined && cell.format === undefined && cell.validation === undefined;

/** Puts a cell; one that says nothing is stored as absent. Rows stay dense so that they can be written as JSON. */
export const putCell = (sheet: SheetState, at: { row: number; column: number }, cell: Cell): void => {
  while (sheet.rows.length <= at.row) sheet.rows.push([]);
  const cells = sheet.rows[at.row] as Cell[];
  while (cells.length < at.column) cells.push(undefined);
  const next = cell === undefined || isVoid(cell) ? undefined : cell;
  if (next?.formula !== undefined || cells[at.column]?.formula !== undefined) followFormula(sheet, at, next);
  cells[at.column] = next;
};

const lastContent = (cells: readonly Cell[]): number => {
  for (let column = cells.length - 1; column >= 0; column -= 1) {
    if (hasContent(cells[column])) return column;
  }
  return -1;
};

/** Number of rows up to the last one with content. */
export const lastRowOf = (sheet: SheetState): number => {
  for (let row = sheet.rows.length - 1; row >= 0; row -= 1) {
    if (lastContent(sheet.rows[row] ?? []) >= 0) return row + 1;
  }
  return 0;
};

/** Number of columns up to the last one with content. */
export const lastColumnOf = (sheet: SheetState): number =>
  sheet.rows.reduce((last, cells) => (cells.length > last ? Math.max(last, lastContent(cells) + 1) : last), 0);

/** Whole grid of a sheet as a block. */
export const wholeGrid = (sheet: SheetState): RangeState => ({ row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns });

/** Maps a block of cells into rows of results. */
export const mapCells = <T>(sheet: SheetState, range: RangeState, read: (cell: Cell) => T): T[][] => {
  const result = new Array<T[]>(range.rows);
  for (let row = 0; row < range.rows; row += 1) {
    const cells = sheet.rows[range.row + row];
    const line = new Array<T>(range.columns);
    for (let column = 0; column < range.columns; column += 1) line[column] = read(cells?.[range.column + column]);
    result[row] = line;
  }
  return result;
};

/** Whether two blocks share a cell. */
export const intersects = (left: RangeState, right: RangeState): boolean =>
  left.row < right.row + right.rows && right.row < left.row + left.rows &&
  left.column < right.column + right.columns && right.column < left.column + left.columns;

/** Whether `inner` lies in `outer` altogether. */
export const contains = (outer: RangeState, inner: RangeState): boolean =>
  inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
