import type { Blocks, BlockRequest, OperationsBook } from './ports';

/** Reads blocks; when a tab cannot be found, gives renamed tabs their names back and reads once more. */
export const readRepaired = (book: OperationsBook, requests: readonly BlockRequest[]): Blocks => {
  try {
    return book.read(requests);
  } catch {
    book.repairTabs();
    return book.read(requests);
  }
};
