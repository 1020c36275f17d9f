import { compareValues } from '../formula/values';
import type { Cell } from './cells';

/** One key of a sort; `column` is 0-based and relative to the block. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const isEmpty = (cell: Cell): boolean => cell === undefined || cell.value === '';

/** Empty cells stay last in either direction. */
const compareCells = (left: Cell, right: Cell, ascending: boolean): number => {
  if (isEmpty(left) || isEmpty(right)) return Number(isEmpty(left)) - Number(isEmpty(right));
  const order = compareValues(left?.value ?? '', right?.value ?? '');
  return ascending ? order : -order;
};

/** Rows in the order of the keys; equal rows keep theirs. Numbers come before texts, texts before booleans. */
export const sortedRows = (rows: readonly Cell[][], keys: readonly SortKey[]): Cell[][] =>
  [...rows].sort((left, right) =>
    keys.reduce((order, key) => order || compareCells(left[key.column], right[key.column], key.ascending), 0));
