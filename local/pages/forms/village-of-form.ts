import type { BookState, FormState } from '../../google/state';
import { responseTabName } from '../../../src/text/tabs';
import { tabRows } from '../books/tab-rows';

/** A village as far as its form's page needs it. */
export interface FormVillage {
  readonly id: string;
  readonly reporters: readonly string[];
}

const PREFIX = responseTabName('');

/** The tab in which the form's answers land tells whose form it is: it is named after the village's id. */
const villageIdOf = (form: FormState, book: BookState): string | null => {
  const tab = book.sheets.find((sheet) => sheet.formId === form.id);
  return tab === undefined || !tab.title.startsWith(PREFIX) ? null : tab.title.slice(PREFIX.length);
};

const reportersOf = (villageId: string, book: BookState): string[] =>
  tabRows(book, 'villages')
    .filter((row) => row('id') === villageId)
    .flatMap((row) => String(row('reporters')).split(/[\s,;]+/))
    .filter((address) => address.includes('@'));

/** The village whose form it is, or null for any other form. */
export const villageOfForm = (form: FormState, book: BookState | undefined): FormVillage | null => {
  const id = book === undefined ? null : villageIdOf(form, book);
  return id === null || book === undefined ? null : { id, reporters: reportersOf(id, book) };
};
