import { serialOf, writeScalar, writeTyped } from '../spreadsheet';
import type { BookState, FormItemState, FormResponseState, FormState, SheetState } from '../state';
import { dateAnswerSerial } from './date-answer';

interface Place {
  readonly book: BookState;
  readonly sheet: SheetState;
}

const SECOND = 1_000;
const DATE_FORMATS = {
  vi: { dateTime: 'dd/MM/yyyy HH:mm:ss', date: 'dd/MM/yyyy' },
  en: { dateTime: 'M/d/yyyy H:mm:ss', date: 'M/d/yyyy' },
} as const;

const formatsOf = (book: BookState): (typeof DATE_FORMATS)['vi' | 'en'] => (book.locale.startsWith('vi') ? DATE_FORMATS.vi : DATE_FORMATS.en);

/** The tab shows seconds only, while the response itself keeps milliseconds. */
const stampOf = (response: FormResponseState, book: BookState): number => serialOf(Math.floor(response.timestamp / SECOND) * SECOND, book.timeZone);

const rowAfterLast = (sheet: SheetState): number => {
  let row = sheet.rows.length;
  while (row > 1 && !sheet.rows[row - 1]?.some((cell) => cell !== undefined && cell.value !== '')) row -= 1;
  return Math.max(1, row);
};

/** A new row takes «plain text» from the row above, which is how whole columns keep it. */
const inheritPlainText = (sheet: SheetState, row: number, column: number): void => {
  const own = sheet.rows[row]?.[column];
  if (own?.format?.numberFormat !== undefined || sheet.rows[row - 1]?.[column]?.format?.numberFormat !== '@') return;
  const cells = (sheet.rows[row] ??= []);
  cells[column] = { ...(own ?? { value: '' }), format: { ...own?.format, numberFormat: '@' } };
};

const isPlainText = (sheet: SheetState, row: number, column: number): boolean => sheet.rows[row]?.[column]?.format?.numberFormat === '@';

const writeAnswer = (item: FormItemState, answer: string, at: Place & { row: number; now: number }): void => {
  const { book, sheet, row } = at;
  if (item.column === undefined) return;
  inheritPlainText(sheet, row, item.column);
  const serial = item.type === 'DATE' && !isPlainText(sheet, row, item.column) ? dateAnswerSerial(answer) : null;
  if (serial !== null) writeScalar(book, sheet, row, item.column, serial, formatsOf(book).date);
  // A date question gives dates; whatever else a crafted request sends is never typed, so never a formula.
  else if (item.type === 'DATE') writeScalar(book, sheet, row, item.column, answer);
  else writeTyped(book, sheet, row, item.column, answer, at.now);
};

/** Writes a response into its row of the linked tab, or into a new row after the last one. */
export const writeResponse = (form: FormState, response: FormResponseState, place: Place): void => {
  const { book, sheet } = place;
  if (response.row < 0) response.row = rowAfterLast(sheet);
  const { row } = response;
  writeScalar(book, sheet, row, 0, stampOf(response, book), formatsOf(book).dateTime);
  if (form.emailColumn !== undefined) writeScalar(book, sheet, row, form.emailColumn, response.email);
  form.items.forEach((item) => writeAnswer(item, response.answers[item.id] ?? '', { ...place, row, now: response.timestamp }));
};

/**
 * Where a response stands now: people sort and delete rows, so the remembered row counts only
 * while it still carries the response's timestamp. -1 when the row is gone.
 */
export const currentRow = (response: FormResponseState, { book, sheet }: Place): number => {
  const stamp = stampOf(response, book);
  const standsAt = (row: number): boolean => Math.abs(Number(sheet.rows[row]?.[0]?.value) - stamp) < 1e-9;
  if (standsAt(response.row)) return response.row;
  return sheet.rows.findIndex((_, row) => row > 0 && standsAt(row));
};
