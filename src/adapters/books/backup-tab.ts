import { BACKUP_TAB } from '../../text/care/backup-words';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Puts the lines into the first column of the back-up tab, in place of what was there. */
export const keepLines = (book: Book, lines: readonly string[]): void => {
  const sheet = book.getSheetByName(BACKUP_TAB) ?? book.insertSheet(BACKUP_TAB);
  sheet.clearContents();
  const missing = lines.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1, lines.length, 1).setNumberFormat('@').setValues(lines.map((line) => [line]));
};

/** Lines of the back-up tab; none when there is no such tab. */
export const keptLines = (book: Book): string[] => {
  const sheet = book.getSheetByName(BACKUP_TAB);
  const last = sheet?.getLastRow() ?? 0;
  return sheet === null || last === 0 ? [] : sheet.getRange(1, 1, last, 1).getValues().map(([line]) => String(line));
};
