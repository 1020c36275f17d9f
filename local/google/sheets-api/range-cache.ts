import type { BookState, Scalar, SheetState } from '../state';
import type { RenderOptions } from './render';

/** One range as the API answers it. */
export interface ValueRange {
  readonly range: string;
  readonly majorDimension: string;
  readonly values?: Scalar[][];
}

/** A range as it was read, and how many cells that moved. */
export interface RangeRead {
  readonly sheet: SheetState;
  readonly cells: number;
  readonly answer: ValueRange;
}

interface Entry extends RangeRead {
  readonly revision: number;
}

/** Ranges kept per book: those of a few hundred tabs, however many runs ask for them. */
const MOST_ENTRIES = 1_000;

const cache = new WeakMap<BookState, Map<string, Entry>>();

/** Ways of rendering, by all that they depend on beside the cells. */
export const renderingKey = (book: BookState, { majorDimension, valueRenderOption, dateTimeRenderOption }: RenderOptions): string =>
  [majorDimension, valueRenderOption, dateTimeRenderOption, book.locale, book.timeZone, ''].join('|');

/** A range whose tab still is as it was, or undefined: most tabs do not change between two reads of the book. */
export const knownRange = (book: BookState, key: string): RangeRead | undefined => {
  const entry = cache.get(book)?.get(key);
  if (entry === undefined || entry.sheet.revision !== entry.revision) return undefined;
  return book.sheets.includes(entry.sheet) ? entry : undefined;
};

/** Keeps a range. Its rows are frozen, since several runs will be given the same ones. */
export const keepRange = (book: BookState, key: string, read: RangeRead): RangeRead => {
  const entries = cache.get(book) ?? new Map<string, Entry>();
  if (entries.size >= MOST_ENTRIES) entries.clear();
  read.answer.values?.forEach((row) => Object.freeze(row));
  Object.freeze(read.answer.values);
  Object.freeze(read.answer);
  entries.set(key, { ...read, revision: read.sheet.revision });
  cache.set(book, entries);
  return read;
};
