import type { LocalisedText } from '../../../runtime/execution';
import type { SheetState } from '../../state';
import { SHEET_TEXTS } from '../texts';

/** What Google would say to the frozen rows and columns that a tab has; null when it would accept them. */
export const frozenProblem = ({ frozenRows, frozenColumns, maxRows, maxColumns }: SheetState): LocalisedText | null => {
  if (frozenRows >= maxRows) return SHEET_TEXTS.frozenAllRows;
  return frozenColumns >= maxColumns ? SHEET_TEXTS.frozenAllColumns : null;
};
