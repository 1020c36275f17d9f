import type { SheetState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';
import { COLUMNS, type TabId } from '../../../src/application/tables/columns';
import { TABS } from '../../../src/text/tabs';

/** Texts of one row by column key, as a clerk types them. */
export type TypedRow = Readonly<Record<string, string>>;

const sheetOf = (workspace: Workspace, tab: TabId): SheetState => {
  const sheet = workspace.state.books.get(workspace.boundBookId)?.sheets.find((candidate) => candidate.title === TABS[tab]);
  if (sheet === undefined) throw new Error(`Sổ điều hành chưa có trang «${TABS[tab]}».`);
  return sheet;
};

const isFilled = (sheet: SheetState, row: number): boolean => (sheet.rows[row]?.[0]?.value ?? '') !== '';

const firstFreeRow = (sheet: SheetState): number => {
  let row = 1;
  while (isFilled(sheet, row)) row += 1;
  return row;
};

const typeRow = (workspace: Workspace, tab: TabId, place: { sheet: SheetState; row: number; texts: TypedRow }): void => {
  for (const [key, text] of Object.entries(place.texts)) {
    const column = COLUMNS[tab].indexOf(key);
    if (column < 0) throw new Error(`Trang «${TABS[tab]}» không có cột ${key}.`);
    workspace.typeInto(workspace.boundBookId, place.sheet.id, place.row + 1, column + 1, text);
  }
};

/** Types rows under those that a tab of the operations book has. */
export const addRows = (workspace: Workspace, tab: TabId, rows: readonly TypedRow[]): void => {
  const sheet = sheetOf(workspace, tab);
  const free = firstFreeRow(sheet);
  rows.forEach((texts, index) => typeRow(workspace, tab, { sheet, row: free + index, texts }));
};

/** Types into the row whose first column holds `id`; throws when there is none. */
export const changeRow = (workspace: Workspace, tab: TabId, change: { readonly id: string; readonly texts: TypedRow }): void => {
  const sheet = sheetOf(workspace, tab);
  const row = sheet.rows.findIndex((cells, index) => index > 0 && cells?.[0]?.value === change.id);
  if (row < 0) throw new Error(`Trang «${TABS[tab]}» không có dòng ${change.id}.`);
  typeRow(workspace, tab, { sheet, row, texts: change.texts });
};
