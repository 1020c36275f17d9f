import type { OperationsBook } from '../ports';
import { readOutbox, type PlacedLine } from '../tables/outbox-table';

/** Lines of the outbox that have not left yet, failed and half-sent ones included. */
export const waitingMail = (book: OperationsBook): PlacedLine[] =>
  readOutbox(book.read([{ tab: 'outbox' }]).tables.outbox ?? []).filter((line) => line.state !== 'SENT');
