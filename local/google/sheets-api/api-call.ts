import type { Execution } from '../../runtime/execution';
import type { BookState } from '../state';
import { recalculate } from '../spreadsheet/formula/recalculate';
import { apiFail } from './api-error';
import { refusedByMinute } from './minute-quota';

/** One call of the API on one book. */
export interface ApiCall {
  readonly execution: Execution;
  readonly book: BookState;
  /** Path such as `sheets.spreadsheets.values.batchGet`, for errors. */
  readonly method: string;
}

/** Begins a call: pending buffered writes are committed first; too many in a minute and an unknown book are Google's 429 and 404. */
export const beginCall = (execution: Execution, bookId: string, method: string): ApiCall => {
  execution.commit();
  const refusal = refusedByMinute(execution, /get$/i.test(method) ? 'Read' : 'Write');
  if (refusal !== null) return apiFail(execution, method, refusal);
  const book = execution.state.books.get(bookId);
  if (book === undefined || book.trashed) return apiFail(execution, method, 'Requested entity was not found.');
  recalculate(book, execution.now());
  return { execution, book, method };
};

/** Ends a call with Google's error. */
export const refuse = ({ execution, method }: ApiCall, reason: string): never => apiFail(execution, method, reason);

