import { chainHash, GENESIS_HASH } from '../../domain/reports/ledger';
import type { LedgerEntry, RedactionEntry } from '../../domain/reports/report';
import { chained } from '../intake/intake-changes';
import type { TabChange } from '../ports';
import { storedEntry, type LedgerRow } from '../tables/ledger-table';
import { withoutAddress } from './without-address';

/** The address to take out, by whom and when. */
export interface Blanking {
  /** Lower case. */
  readonly address: string;
  readonly decidedBy: string;
  readonly now: number;
}

/**
 * Changes that take an address out of the ledger: cells of the rows that hold it, and behind the last row one
 * redaction for each, whose seal is the hash that the row has now. Figures, keys and written hashes stay.
 */
export const blankedLedger = (rows: readonly LedgerRow[], blanking: Blanking): TabChange[] => {
  const found = rows.flatMap((row, index) => {
    const entry = blankedEntry(row.entry, blanking.address);
    return entry === null ? [] : [{ row, entry: storedEntry(entry), previous: rows[index - 1]?.hash ?? GENESIS_HASH }];
  });
  if (found.length === 0) return [];
  const redactions = found.map(({ entry, previous }) => redactionOf(entry.key, chainHash(previous, entry), blanking));
  return [
    ...found.map(({ row, entry }): TabChange => ({ kind: 'UPDATE', tab: 'ledger', row: row.row, cells: cellsOf(entry) })),
    { kind: 'APPEND', tab: 'ledger', rows: chained(redactions, rows) },
  ];
};

/** The entry without the address, or null when it holds none. */
const blankedEntry = (entry: LedgerEntry, address: string): LedgerEntry | null => {
  const without = (text: string): string => withoutAddress(text, address);
  const next: LedgerEntry = entry.kind === 'REPORT'
    ? { ...entry, reporter: without(entry.reporter), reason: without(entry.reason), difficulty: without(entry.difficulty) }
    : { ...entry, decidedBy: without(entry.decidedBy), reason: without(entry.reason) };
  return JSON.stringify(next) === JSON.stringify(entry) ? null : next;
};

const cellsOf = (entry: LedgerEntry): Record<string, string> =>
  entry.kind === 'REPORT'
    ? { reporter: entry.reporter, reason: entry.reason, difficulty: entry.difficulty }
    : { reporter: entry.decidedBy, reason: entry.reason };

const redactionOf = (reportKey: string, seal: string, { decidedBy, now }: Blanking): RedactionEntry => ({
  kind: 'REDACTION', key: `REDACTION!${seal.slice(0, 16)}`, reportKey, seal, reason: '', decidedBy, decidedAt: now, recordedAt: now,
});
