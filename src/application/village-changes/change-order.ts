import type { TableRow } from '../ports';
import { dayOfCell, listOf, textOf } from '../tables/cells';
import { plainWords } from '../tables/plain-words';

/** What a person may order. */
export type ChangeKind = 'MERGE' | 'RENAME' | 'SPLIT';

/** A change to villages as typed into its tab; a split has one row per new village. */
export interface ChangeOrder {
  /** null for a word that orders nothing. */
  readonly kind: ChangeKind | null;
  readonly given: string;
  readonly villages: readonly string[];
  /** First day of the new state, or null when unreadable. */
  readonly from: string | null;
  readonly rows: readonly TableRow[];
}

const KINDS: ReadonlyMap<string, ChangeKind> = new Map([['sap nhap', 'MERGE'], ['doi ten', 'RENAME'], ['chia tach', 'SPLIT']]);

/** Orders that are not done yet, rows of one split together. `onlyWaiting` leaves out those nobody has started. */
export const readOrders = (rows: readonly TableRow[], onlyWaiting: (outcome: string) => boolean): ChangeOrder[] => {
  const orders = new Map<string, ChangeOrder>();
  for (const row of rows.filter((each) => isOpen(each) && onlyWaiting(textOf(each, 'outcome')))) {
    const order = orderOf(row);
    const key = order.kind === 'SPLIT' ? `SPLIT|${order.villages.join(',')}|${order.from ?? ''}` : `ROW|${row.row}`;
    orders.set(key, { ...order, rows: [...(orders.get(key)?.rows ?? []), row] });
  }
  return [...orders.values()];
};

const isOpen = (row: TableRow): boolean => textOf(row, 'what') !== '' && textOf(row, 'doneAt') === '';

const orderOf = (row: TableRow): ChangeOrder => ({
  kind: KINDS.get(plainWords(textOf(row, 'what'))) ?? null,
  given: textOf(row, 'what'),
  villages: listOf(row, 'villages'),
  from: dayOfCell(row, 'from'),
  rows: [row],
});
