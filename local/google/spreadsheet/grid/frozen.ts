import type { LocalisedText } from '../../../runtime/execution';
import type { RangeState, SheetState } from '../../state';
import { SHEET_TEXTS } from '../texts';

const crossesRows = ({ frozenRows }: SheetState, { row, rows }: RangeState): boolean => row < frozenRows && row + rows > frozenRows;

const crossesColumns = ({ frozenColumns }: SheetState, { column, columns }: RangeState): boolean =>
  column < frozenColumns && column + columns > frozenColumns;

/** What Google would say to the frozen rows and columns that a tab has; null when it would accept them. */
export const frozenProblem = (sheet: SheetState): LocalisedText | null => {
  if (sheet.frozenRows >= sheet.maxRows) return SHEET_TEXTS.frozenAllRows;
  if (sheet.frozenColumns >= sheet.maxColumns) return SHEET_TEXTS.frozenAllColumns;
  if (sheet.merges.some((merge) => crossesRows(sheet, merge))) return SHEET_TEXTS.freezeHalfMergedRows;
  return sheet.merges.some((merge) => crossesColumns(sheet, merge)) ? SHEET_TEXTS.freezeHalfMergedColumns : null;
};

/** What Google would say to merging a block; null when it would do it. No block may lie on both sides of the frozen edge. */
export const mergeProblem = (sheet: SheetState, range: RangeState): LocalisedText | null => {
  if (crossesRows(sheet, range)) return SHEET_TEXTS.mergeAcrossFrozenRows;
  return crossesColumns(sheet, range) ? SHEET_TEXTS.mergeAcrossFrozenColumns : null;
};
