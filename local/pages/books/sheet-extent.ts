import type { SheetState } from '../../google/state';

/** How much of a sheet is worth drawing, in rows and columns from the top left. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const FEWEST: Extent = { rows: 12, columns: 6 };

type Row = SheetState['rows'][number] | undefined;

const usedColumns = (row: Row): number => {
  let used = 0;
  (row ?? []).forEach((cell, column) => {
    if (cell !== undefined && (cell.value !== '' || cell.formula !== undefined || cell.note !== undefined)) used = column + 1;
  });
  return used;
};

/** Rows and columns that hold something, with a margin of empty ones when a person may type there. */
export const extentOf = (sheet: SheetState, margin: number): Extent => {
  const used = sheet.rows.map(usedColumns);
  const rows = used.reduce((last, columns, row) => (columns > 0 ? row + 1 : last), 0);
  const columns = used.reduce((widest, count) => Math.max(widest, count), 0);
  return {
    rows: Math.min(sheet.maxRows, Math.max(rows + margin, FEWEST.rows)),
    columns: Math.min(sheet.maxColumns, Math.max(columns + (margin > 0 ? 1 : 0), FEWEST.columns)),
  };
};
