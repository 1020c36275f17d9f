import type { Scalar } from './ports';

/** Offset and prime of FNV-1a (Fowler, Noll, Vo). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Takes in 32 bits. Two different words never leave the same state, so one changed cell always shows. */
const mixed = (hash: number, word: number): number => {
  const product = Math.imul(hash ^ word, PRIME);
  return product ^ (product >>> 15);
};

/** Two characters at a time; the length tells a last single one from one followed by nothing. */
const mixedText = (start: number, text: string): number => {
  let hash = mixed(start, text.length);
  for (let index = 0; index < text.length; index += 2) {
    hash = mixed(hash, text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16));
  }
  return hash;
};

/** A number is not the text that looks like it. */
const mixedCell = (hash: number, cell: Scalar): number =>
  typeof cell === 'string' ? mixedText(hash, cell) : mixedText(~hash, String(cell));

const mixedRow = (hash: number, row: readonly Scalar[]): number => row.reduce(mixedCell, mixed(hash, row.length));

/**
 * Short text that changes with any cell of a table, at little cost: every sweep asks for it. It
 * takes the cells as they are, for a copy as one long text would cost more than the sum itself.
 * It guards nothing, so 32 bits suffice.
 */
export const fingerprint = (tables: readonly (readonly (readonly Scalar[])[])[]): string =>
  (tables.reduce((hash, rows) => rows.reduce(mixedRow, mixed(hash, rows.length)), OFFSET) >>> 0).toString(16);
