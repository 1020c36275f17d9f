import type { BookState, GoogleState, SheetState } from './state';

/** Copies the rows; the cells in them are shared. */
const copySheet = ({ rows, ...sheet }: SheetState): SheetState => ({ ...structuredClone(sheet), rows: rows.map((cells) => [...cells]) });

const copyBook = ({ sheets, ...book }: BookState): BookState => ({ ...book, sheets: sheets.map(copySheet) });

/**
 * A copy that may be worked on without touching the original, made much faster than a deep one:
 * both hold the same cells, because a cell is replaced and never changed in place.
 */
export const copyState = ({ books, ...state }: GoogleState): GoogleState => ({
  ...structuredClone(state),
  books: new Map([...books].map(([id, book]) => [id, copyBook(book)])),
});
