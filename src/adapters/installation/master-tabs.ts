import { MASTER_LAYOUT } from '../../text/tabs';
import type { TableView } from '../../text/view';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Creates missing tabs in the order of the views, with widths and a warning against typing; gives ids by name. */
export const prepareMasterTabs = (book: Book, views: readonly TableView[]): Record<string, number> => {
  const ids: Record<string, number> = {};
  views.forEach((view, index) => {
    const sheet = book.getSheetByName(view.name) ?? book.insertSheet(view.name, index);
    // A criterion that was added since needs columns in a tab that is dressed already.
    widen(sheet, view.columnWidths.length);
    if (!isDressed(sheet)) dress(sheet, view);
    ids[view.name] = sheet.getSheetId();
  });
  return ids;
};

/** The protection comes last and names the layout: a tab without it is new, or of an earlier layout, or its making was cut short. */
const isDressed = (sheet: Sheet): boolean => protectionsOf(sheet).some((protection) => protection.getDescription() === MASTER_LAYOUT);

const protectionsOf = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);

const dress = (sheet: Sheet, view: TableView): void => {
  view.columnWidths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  Object.entries(view.rowHeights ?? {}).forEach(([row, height]) => sheet.setRowHeight(Number(row) + 1, height));
  if (view.isHidden === true) sheet.hideSheet();
  protectionsOf(sheet).forEach((protection) => protection.remove());
  sheet.protect().setDescription(MASTER_LAYOUT).setWarningOnly(true);
};

const widen = (sheet: Sheet, columns: number): void => {
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
};

/** Removes the tab that every new book has, once it is not the only one; its name depends on the language. */
export const dropDefaultTab = (book: Book, ids: Readonly<Record<string, number>>): void => {
  const own = new Set(Object.values(ids));
  for (const sheet of book.getSheets()) {
    if (!own.has(sheet.getSheetId()) && sheet.getLastRow() === 0) book.deleteSheet(sheet);
  }
};
