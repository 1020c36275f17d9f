import type { FormView } from '../../text/form-view';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ids of the tabs that are known to be something else; only the others are asked whose form they carry. */
export interface SheetList {
  readonly known: ReadonlySet<number>;
  /** Whether an earlier run may have died after linking a form and before naming its tab. */
  readonly mayHoldOrphan: boolean;
}

/** Times to look for the tab that linking makes: it can appear late (docs/GOOGLE.md 1). */
const LOOKS = 4;
const LOOK_AGAIN_MILLIS = 1500;

/**
 * Finds the tab that receives a form's answers by the form, never by a localised default name;
 * names and hides it. Throws when it has not appeared, and set-up comes back later.
 */
export const linkedSheet = (
  book: Book,
  form: GoogleAppsScript.Forms.Form,
  wanted: { readonly name: string; readonly sheets: SheetList },
): Sheet => {
  const sheet = find(book, form.getId(), wanted);
  if (sheet.getName() !== wanted.name) rename(book, sheet, wanted.name);
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  return sheet;
};

/** Address of a form that was linked by a run that died before it could name the tab, for the caller to look whose it is. */
export const orphanUrls = (book: Book, sheets: SheetList): string[] =>
  sheets.mayHoldOrphan
    ? unknownSheets(book, sheets).map((sheet) => sheet.getFormUrl()).filter((url): url is string => url !== null)
    : [];

/** The tab of a form that was deleted keeps its answers under another name. */
const rename = (book: Book, sheet: Sheet, name: string): void => {
  const former = book.getSheetByName(name);
  if (former !== null) former.setName(`${name} (${former.getSheetId()})`);
  sheet.setName(name);
};

const find = (book: Book, formId: string, wanted: { readonly name: string; readonly sheets: SheetList }): Sheet => {
  const named = book.getSheetByName(wanted.name);
  if (named !== null && carries(named, formId)) return named;
  for (let look = 0; look < LOOKS; look += 1) {
    const found = unknownSheets(book, wanted.sheets).find((sheet) => carries(sheet, formId));
    if (found !== undefined) return found;
    Utilities.sleep(LOOK_AGAIN_MILLIS);
  }
  throw new Error(`the tab of form ${formId} has not appeared yet`);
};

/** Tabs that set-up has not seen before: one API call instead of a question to every tab. */
const unknownSheets = (book: Book, sheets: SheetList): Sheet[] => {
  const answer = Sheets?.Spreadsheets?.get(book.getId(), { fields: 'sheets.properties(sheetId,title)' });
  const ids = (answer?.sheets ?? []).map((sheet) => sheet.properties?.sheetId ?? -1);
  return ids
    .filter((id) => !sheets.known.has(id))
    .reverse()
    .map((id) => book.getSheetById(id))
    .filter((sheet): sheet is Sheet => sheet !== null);
};

const carries = (sheet: Sheet, formId: string): boolean => (sheet.getFormUrl() ?? '').indexOf(formId) >= 0;

/**
 * Columns of typed answers are kept as plain text, before anybody answers: otherwise the sheet
 * reads «1.234» as a number, «=1+1» as a formula and drops leading zeros (docs/GOOGLE.md 1).
 */
export const keepTexts = (sheet: Sheet, view: FormView): void => {
  const titles = new Set(view.items.filter((item) => item.kind !== 'DATE').map((item) => item.title));
  const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const rows = sheet.getMaxRows() - 1;
  const columns = header.map((title, index) => (titles.has(String(title)) ? index + 1 : 0)).filter((column) => column > 0);
  const first = columns[0];
  const last = columns[columns.length - 1];
  if (first === undefined || last === undefined || rows < 1) return;
  sheet.getRange(2, first, rows, last - first + 1).setNumberFormat('@');
  // Before the form is written down as finished: a run that dies in between would lose what is only buffered.
  SpreadsheetApp.flush();
};
