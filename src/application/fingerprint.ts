import type { Scalar } from './ports';

/** Rows of a tab as they were read. */
export type RawTable = readonly (readonly Scalar[])[];

/** Sums of tables that cannot change any more: a reader may hand out the same one to many runs. */
const known = new WeakMap<RawTable, string>();

/** FNV-1a (Fowler, Noll, Vo) over 16-bit characters. It guards nothing, so 32 bits suffice. */
export const textSum = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};

const knownSum = (table: RawTable): string => {
  const sum = known.get(table) ?? textSum(JSON.stringify(table));
  if (Object.isFrozen(table)) known.set(table, sum);
  return sum;
};

/** Short text that changes with any cell of the tables, at little cost: every sweep asks for it. */
export const fingerprint = (tables: readonly RawTable[]): string => tables.map(knownSum).join('.');
