import { firstBrokenLink } from '../domain/reports/ledger';
import type { OperationsBook } from './ports';
import { readLedger } from './tables/ledger-table';

/** Row in the tab of the first ledger entry that was touched by hand; null when the chain holds. */
export const checkLedger = (book: OperationsBook): number | null => {
  const rows = readLedger(book.read([{ tab: 'ledger' }]).tables.ledger ?? []);
  const broken = firstBrokenLink(rows);
  return broken === null ? null : (rows[broken]?.row ?? rows.length + 1);
};
