import fc from 'fast-check';
import type { NamedBlock } from '../../../local/google/sheets-api/value-range';
import { cellsToRead } from '../../../local/google/sheets-api/render';

const MOST = 8;
const size = fc.nat(MOST);
const block = fc.record({ row: size, column: size, rows: size, columns: size });

/** A tab whose rows are filled up to these lengths. */
const tabOf = (lengths: readonly number[]): NamedBlock['sheet'] =>
  ({ rows: lengths.map((length) => Array.from({ length }, () => undefined)) }) as unknown as NamedBlock['sheet'];

/** Every place of the block looked at by itself. */
const counted = (lengths: readonly number[], { row, column, rows, columns }: NamedBlock['range']): number =>
  Array.from({ length: rows * columns }, (_, index) => [row + Math.floor(index / columns), column + (index % columns)] as const)
    .filter(([atRow, atColumn]) => atColumn < (lengths[atRow] ?? 0)).length;

test('cellsToRead: any block of any tab, as many as there are filled places in it', () => {
  fc.assert(fc.property(fc.array(size, { maxLength: MOST }), block, (lengths, range) => cellsToRead({ sheet: tabOf(lengths), range }) === counted(lengths, range)), { seed: 143 });
});
