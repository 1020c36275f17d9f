import type { Execution } from '../../../runtime/execution';
import type { BookState, RangeState, SheetState } from '../../state';
import { mapCells, putCell, type Cell } from './cells';
import { forgetFormulas } from './formula-places';
import { refuseProtected } from './protected';
import { sortedRows, type SortKey } from './sort';

/** Where a change happens and who records how to take it back. */
export interface Changing {
  readonly execution: Pick<Execution, 'effectiveUser' | 'fail' | 'onRollback'>;
  readonly book: BookState;
  readonly sheet: SheetState;
}

/** As above, for one block. */
export interface ChangingBlock extends Changing {
  readonly range: RangeState;
}

/** Tells the store and the caches that a sheet is not what it was. */
export const touch = (book: BookState, sheet: SheetState): void => {
  sheet.revision += 1;
  book.revision += 1;
};

/** A cell that gives way to another. */
interface Replacement {
  readonly row: number;
  readonly column: number;
  readonly old: Cell;
  readonly cell: Cell;
}

type Next = (old: Cell, row: number, column: number) => Cell;

const replacementsIn = ({ sheet, range }: ChangingBlock, row: number, next: Next): Replacement[] => {
  const cells = sheet.rows[range.row + row];
  const replacements: Replacement[] = [];
  for (let column = 0; column < range.columns; column += 1) {
    const old = cells?.[range.column + column];
    const cell = next(old, row, column);
    if (cell !== old) replacements.push({ row: range.row + row, column: range.column + column, old, cell });
  }
  return replacements;
};

/** Gives every row of a block its cells, so that it is stored as wide whichever of them change. */
const makeRoom = ({ sheet, range }: ChangingBlock): void => {
  const last = range.column + range.columns - 1;
  for (let row = range.row; row < range.row + range.rows && range.columns > 0; row += 1) {
    if ((sheet.rows[row]?.length ?? 0) <= last) putCell(sheet, { row, column: last }, undefined);
  }
};

/**
 * Replaces the cells of a block; row and column given to `next` are relative to it.
 * Nothing is written when `next` throws for one of them. A kill before the commit takes it back.
 */
export const rewrite = (place: ChangingBlock, next: Next): void => {
  const { book, sheet, range } = place;
  refuseProtected(place, range);
  const replacements: Replacement[] = [];
  for (let row = 0; row < range.rows; row += 1) replacements.push(...replacementsIn(place, row, next));
  makeRoom(place);
  for (const { row, column, cell } of replacements) putCell(sheet, { row, column }, cell);
  touch(book, sheet);
  place.execution.onRollback(() => {
    for (const { row, column, old } of replacements) putCell(sheet, { row, column }, old);
    touch(book, sheet);
  });
};

/** Puts the rows of a block in the order of the keys, cells with all they hold. */
export const sortBlock = (place: ChangingBlock, keys: readonly SortKey[]): void => {
  const rows = sortedRows(mapCells(place.sheet, place.range, (cell) => cell), keys);
  rewrite(place, (_old, row, column) => rows[row]?.[column]);
};

type Properties = Omit<SheetState, 'rows'>;

const restore = ({ book, sheet }: Changing, before: Properties): void => {
  const revision = sheet.revision;
  Object.assign(sheet, before, { revision });
  forgetFormulas(sheet);
  touch(book, sheet);
};

/** Copies everything of a sheet but its cells, so that lists in it may be changed in place and later changes of cells are not undone twice. */
const propertiesOf = ({ rows: _rows, ...sheet }: SheetState): Properties => ({
  ...sheet,
  columnWidths: { ...sheet.columnWidths },
  rowHeights: { ...sheet.rowHeights },
  hiddenColumns: [...sheet.hiddenColumns],
  merges: [...sheet.merges],
  protections: [...sheet.protections],
  conditionalFormats: [...sheet.conditionalFormats],
  charts: [...sheet.charts],
});

/** Changes properties of a sheet, not its cells; a kill before the commit takes it back. */
export const reshape = (place: Changing, change: (sheet: SheetState) => void): void => {
  const before = propertiesOf(place.sheet);
  change(place.sheet);
  touch(place.book, place.sheet);
  place.execution.onRollback(() => restore(place, before));
};

/** Changes the grid itself (rows or columns come or go); a kill before the commit takes it back. */
export const regrid = (place: Changing, change: (sheet: SheetState) => void): void => {
  const before = { ...propertiesOf(place.sheet), rows: place.sheet.rows.map((cells) => [...cells]) };
  change(place.sheet);
  forgetFormulas(place.sheet);
  touch(place.book, place.sheet);
  place.execution.onRollback(() => restore(place, before));
};
