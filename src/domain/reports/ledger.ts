import type { LedgerEntry } from './report';
import { sha256Hex } from './sha256';

/** Hash before the first row of a ledger. */
export const GENESIS_HASH = '0'.repeat(64);

/** A ledger row as stored: the entry and the hash written beside it. */
export interface LedgerRow {
  readonly entry: LedgerEntry;
  readonly hash: string;
}

const sortedKeys = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const source = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries([...source.keys()].sort().map((name) => [name, source.get(name)]));
};

/** One text per entry, whatever the order in which its fields were set. */
export const canonicalText = (entry: LedgerEntry): string => JSON.stringify(entry, sortedKeys);

/** Hash of a row: it covers the entry and, through the hash before, every earlier row (64 hexadecimal digits). */
export const chainHash = (previousHash: string, entry: LedgerEntry): string =>
  sha256Hex(`${previousHash}\n${canonicalText(entry)}`);

/**
 * Position (from 0) of the first row whose hash does not fit what stands before it, or null for an untouched ledger.
 * A row from which personal data was taken fits by the seal that a later row of the chain carries for it.
 */
export const firstBrokenLink = (rows: readonly LedgerRow[]): number | null => {
  const seals = newestSeals(rows);
  let previous = GENESIS_HASH;
  for (const [position, row] of rows.entries()) {
    const hash = chainHash(previous, row.entry);
    if (row.hash !== hash && seals.get(row.entry.key) !== hash) return position;
    previous = row.hash;
  }
  return null;
};

const newestSeals = (rows: readonly LedgerRow[]): Map<string, string> => {
  const seals = new Map<string, string>();
  for (const { entry } of rows) if (entry.kind === 'REDACTION') seals.set(entry.reportKey, entry.seal);
  return seals;
};
