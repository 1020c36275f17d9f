import fc from 'fast-check';
import { addressOf, spotAt } from '../../../../local/pages/books/address';

describe('address', () => {
  it('addressOf: column 26, AA', () => {
    expect(addressOf({ row: 4, column: 26 })).toBe('AA5');
  });

  it('spotAt: lower case with dollars, the cell', () => {
    expect(spotAt(' $b$5 ')).toEqual({ row: 4, column: 1 });
  });

  it('spotAt: not a cell, null', () => {
    expect(spotAt('5B')).toBeNull();
  });

  it('spotAt: any address, reads back', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(18_000), (row, column) => {
        expect(spotAt(addressOf({ row, column }))).toEqual({ row, column });
      }),
      { seed: 143 },
    );
  });
});
