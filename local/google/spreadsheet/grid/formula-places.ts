import type { CellState, SheetState } from '../../state';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** More than the columns a sheet can have, so that a row and a column make one number. */
const STRIDE = 20_000;

/** Where a sheet's formulas are: found once, then followed, because looking through a whole tab after each change is slow. */
const known = new WeakMap<SheetState, Map<number, CellPlace>>();

const keyOf = ({ row, column }: CellPlace): number => row * STRIDE + column;

const scan = (sheet: SheetState): Map<number, CellPlace> => {
  const found = new Map<number, CellPlace>();
  sheet.rows.forEach((cells, row) => cells.forEach((cell, column) => {
    if (cell?.formula !== undefined) found.set(keyOf({ row, column }), { row, column });
  }));
  return found;
};

/** Places of all cells with a formula. */
export const formulaPlaces = (sheet: SheetState): readonly CellPlace[] => {
  const places = known.get(sheet) ?? scan(sheet);
  known.set(sheet, places);
  return places.size === 0 ? [] : [...places.values()];
};

/** Told by whoever replaces a cell that has or gets a formula. */
export const followFormula = (sheet: SheetState, at: CellPlace, cell: CellState | undefined): void => {
  const places = known.get(sheet);
  if (cell?.formula === undefined) places?.delete(keyOf(at));
  else places?.set(keyOf(at), { row: at.row, column: at.column });
};

/** Told by whoever moves cells without replacing them one by one. */
export const forgetFormulas = (sheet: SheetState): void => {
  known.delete(sheet);
};
