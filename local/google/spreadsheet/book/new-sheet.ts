import type { SheetState } from '../../state';

export interface SheetShape {
  readonly id: number;
  readonly title: string;
  readonly rows?: number;
  readonly columns?: number;
}

/** An empty sheet of Google's default size unless told otherwise. */
export const newSheet = ({ id, title, rows = 1000, columns = 26 }: SheetShape): SheetState => ({
  id, title, hidden: false, maxRows: rows, maxColumns: columns, frozenRows: 0, frozenColumns: 0, tabColor: null,
  rows: [], columnWidths: {}, rowHeights: {}, hiddenColumns: [], merges: [], protections: [], conditionalFormats: [],
  charts: [], formId: null, revision: 0,
});

/** A sheet id not yet used among `taken`; Google's are positive 31-bit numbers, the first tab has 0. */
export const newSheetId = (taken: readonly SheetState[], random: () => number): number => {
  const id = 1 + Math.floor(random() * 2_147_483_646);
  return taken.some((sheet) => sheet.id === id) ? newSheetId(taken, random) : id;
};
