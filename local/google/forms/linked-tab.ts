import { insertResponseSheet, writeScalar } from '../spreadsheet';
import type { BookState, FormItemState, FormState, GoogleState, SheetState } from '../state';
import { writeResponse } from './linked-row';

const NAMES = {
  vi: { tab: 'Câu trả lời biểu mẫu', timestamp: 'Dấu thời gian', email: 'Địa chỉ email' },
  en: { tab: 'Form Responses', timestamp: 'Timestamp', email: 'Email Address' },
} as const;

/** A tab that receives a form’s responses, and its book. */
export interface LinkedTab {
  readonly book: BookState;
  readonly sheet: SheetState;
}

/** The tab a form's responses land in, or null when it is not linked (or not yet there). */
export const linkedTab = (state: GoogleState, form: FormState): LinkedTab | null => {
  const book = state.books.get(form.destination?.bookId ?? '');
  const sheet = book?.sheets.find((candidate) => candidate.id === form.destination?.sheetId);
  return book === undefined || sheet === undefined ? null : { book, sheet };
};

/** Items that are answered and therefore own a column. */
export const isQuestion = (item: FormItemState): boolean => item.type !== 'SECTION_HEADER' && item.type !== 'PAGE_BREAK';

const freeTitle = (book: BookState, base: string): string => {
  let number = 1;
  while (book.sheets.some((sheet) => sheet.title === `${base} ${number}`)) number += 1;
  return `${base} ${number}`;
};

const columnsInUse = (form: FormState): number => Math.max(0, form.emailColumn ?? 0, ...form.items.map((item) => item.column ?? 0)) + 1;

const headersInUse = (sheet: SheetState): number => {
  const first = sheet.rows[0] ?? [];
  return first.reduce((last, cell, column) => (cell !== undefined && cell.value !== '' ? column + 1 : last), 0);
};

const putHeader = ({ book, sheet }: LinkedTab, column: number, title: string): void => {
  if (sheet.rows[0]?.[column]?.value !== title) writeScalar(book, sheet, 0, column, title);
};

/**
 * Gives every question its column and header. A new question gets the next column on the right;
 * a removed one keeps its old column and a moved one stays where it was.
 */
export const syncColumns = (state: GoogleState, form: FormState): void => {
  const tab = linkedTab(state, form);
  if (tab === null) return;
  const nextColumn = (): number => Math.max(columnsInUse(form), headersInUse(tab.sheet));
  if (form.emailCollection !== 'DO_NOT_COLLECT') form.emailColumn ??= nextColumn();
  if (form.emailColumn !== undefined) putHeader(tab, form.emailColumn, NAMES[state.account.language].email);
  for (const item of form.items.filter(isQuestion)) {
    item.column ??= nextColumn();
    putHeader(tab, item.column, item.title);
  }
};

/** Removes the tie between a form and its tab; the rows stay. */
export const unlink = (state: GoogleState, form: FormState): void => {
  const tab = linkedTab(state, form);
  if (tab !== null) {
    tab.sheet.formId = null;
    tab.book.revision += 1;
  }
  form.destination = null;
  delete form.emailColumn;
  form.items.forEach((item) => delete item.column);
  form.responses.forEach((response) => (response.row = -1));
};

/** Creates the linked tab in a book and copies every earlier response into it. */
export const link = (state: GoogleState, form: FormState, { book, random }: { book: BookState; random: () => number }): void => {
  const names = NAMES[state.account.language];
  const sheet = insertResponseSheet(book, form.id, freeTitle(book, names.tab), [names.timestamp], random);
  form.destination = { bookId: book.id, sheetId: sheet.id };
  syncColumns(state, form);
  form.responses.forEach((response) => writeResponse(form, response, { book, sheet }));
  form.revision += 1;
};
