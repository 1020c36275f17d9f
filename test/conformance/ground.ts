type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google has these members; the published types do not. */
export type Form = GoogleAppsScript.Forms.Form & {
  supportsAdvancedResponderPermissions(): boolean;
  setPublished(published: boolean): Form;
  isPublished(): boolean;
  setEmailCollectionType(type: unknown): Form;
};

const PREFIX = 'CONFORMANCE_';

/** What a kind of scratch file is made by and found again by; one of each serves all rows and all runs. */
const remembered = <T>(name: string, open: (id: string) => T, make: () => { readonly file: T; readonly id: string }): T => {
  const properties = PropertiesService.getScriptProperties();
  const known = properties.getProperty(PREFIX + name);
  if (known !== null) return open(known);
  const { file, id } = make();
  properties.setProperty(PREFIX + name, id);
  return file;
};

const makeBook = (): { file: Book; id: string } => {
  const file = SpreadsheetApp.create('Conformance scratch');
  file.setSpreadsheetLocale('vi_VN');
  file.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  return { file, id: file.getId() };
};

const makeForm = (): { file: Form; id: string } => {
  const file = newForm();
  return { file, id: file.getId() };
};

/** A book for trials, Vietnamese by locale and zone whatever the account speaks. */
export const book = (): Book => remembered('BOOK', (id) => SpreadsheetApp.openById(id), makeBook);

/** A new, empty tab of 30 rows and 26 columns in the book for trials. */
export const sheet = (): Sheet => {
  const fresh = book().insertSheet();
  fresh.deleteRows(31, fresh.getMaxRows() - 30);
  return fresh;
};

/** A block of a new tab that holds these values. */
export const filled = (values: (string | number | boolean | Date)[][]): GoogleAppsScript.Spreadsheet.Range =>
  sheet().getRange(1, 1, values.length, (values[0] ?? []).length).setValues(values);

/** A form without items, for trials; settings stay as the last row left them. */
export const form = (): Form => {
  const found = remembered('FORM', (id) => FormApp.openById(id) as Form, makeForm);
  found.getItems().forEach((item) => found.deleteItem(item));
  return found;
};

/** What makes a form accept answers, on accounts with and without publishing. */
export const openForm = (): Form => {
  const open = form();
  open.setPublished(true);
  return open;
};

/** A form whose settings are those of a new one. */
export const newForm = (): Form => FormApp.create('Conformance scratch') as Form;

/** Takes back what a row has left in the book for trials, which may not hold more than 200 tabs. */
export const cleanUp = (): void => {
  const id = PropertiesService.getScriptProperties().getProperty(PREFIX + 'BOOK');
  if (id === null) return;
  const used = SpreadsheetApp.openById(id);
  used.getSheets().slice(1).filter((tab) => tab.getFormUrl() === null).forEach((tab) => used.deleteSheet(tab));
};
