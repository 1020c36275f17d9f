import type { RangeState, SheetState } from '../../state';
import { contains, intersects } from './cells';

/** Whether a merged block lies partly inside and partly outside `range`. */
export const splitsMerge = (sheet: SheetState, range: RangeState): boolean =>
  sheet.merges.some((merge) => intersects(merge, range) && !contains(range, merge));

/** Takes apart the merged blocks inside a range. */
export const breakMerges = (sheet: SheetState, range: RangeState): void => {
  sheet.merges = sheet.merges.filter((merge) => !contains(range, merge));
};

/** Makes one merged block of a range; the caller clears all cells but the first. */
export const addMerge = (sheet: SheetState, range: RangeState): void => {
  breakMerges(sheet, range);
  if (range.rows > 1 || range.columns > 1) sheet.merges.push({ ...range });
};

/** The rows of a block, each as a block. */
export const rowBlocks = (range: RangeState): RangeState[] =>
  Array.from({ length: range.rows }, (_, row) => ({ ...range, row: range.row + row, rows: 1 }));

/** The columns of a block, each as a block. */
export const columnBlocks = (range: RangeState): RangeState[] =>
  Array.from({ length: range.columns }, (_, column) => ({ ...range, column: range.column + column, columns: 1 }));
