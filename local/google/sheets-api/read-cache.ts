import type { BookState } from '../state';

/** What a read gave and how many cells it moved. */
export interface CachedRead<T> {
  readonly answer: T;
  readonly cells: number;
}

interface Entry {
  readonly revision: number;
  readonly read: CachedRead<unknown>;
}

/** Reads kept per book; a sweep repeats the same one hundreds of times between two changes. */
const MOST_ENTRIES = 8;

const cache = new WeakMap<BookState, Map<string, Entry>>();

/** A read of the book at its present revision, or undefined. Spares time only: the call is charged all the same. */
export const cachedRead = <T>(book: BookState, key: string): CachedRead<T> | undefined => {
  const entry = cache.get(book)?.get(key);
  return entry?.revision === book.revision ? (entry.read as CachedRead<T>) : undefined;
};

/** Keeps a read. It is frozen, since several runs will be given the same objects; ranges come frozen from `rangeRead`. */
export const keepRead = <T>(book: BookState, key: string, read: CachedRead<T>): CachedRead<T> => {
  const entries = cache.get(book) ?? new Map<string, Entry>();
  if (entries.size >= MOST_ENTRIES) entries.clear();
  entries.set(key, { revision: book.revision, read });
  cache.set(book, entries);
  freeze(read.answer);
  return read;
};

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
};
