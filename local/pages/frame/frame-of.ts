import type { BookState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';
import type { Desk } from '../desk';
import { openingSheet, sheetPath } from '../books/tab-bar';
import type { Frame, Place } from './layout';

/** The book the script is bound to. */
export const operationsBook = (workspace: Workspace): BookState => {
  const book = workspace.state.books.get(workspace.boundBookId);
  if (book === undefined) throw new Error('Không tìm thấy sổ điều hành.');
  return book;
};

/** The master book: the one besides the book the script is bound to. */
export const masterBook = (workspace: Workspace): BookState | undefined =>
  [...workspace.state.books.values()].find((book) => book.id !== workspace.boundBookId && !book.trashed);

const pathOf = (book: BookState | undefined): string | null => (book === undefined ? null : sheetPath(book, openingSheet(book)));

/** Banner, navigation and waiting messages of a page. */
export const frameOf = (desk: Desk, title: string, here: Place): Frame => ({
  title,
  here,
  now: desk.workspace.now(),
  messages: desk.takeMessages(),
  operationsPath: pathOf(operationsBook(desk.workspace)),
  masterPath: pathOf(masterBook(desk.workspace)),
});
