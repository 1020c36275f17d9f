import fc from 'fast-check';
import { countOf, dayOfCell, listOf, numberOf, scalarDay, scalarText, textOf } from '../../../src/application/tables/cells';
import type { Scalar, TableRow } from '../../../src/application/ports';
import { anyText } from '../../support/any-text';

const cell = (value: Scalar): TableRow => ({ row: 2, cells: { key: value } });

describe('cells', () => {
  it('textOf: a text in decomposed form with blanks, is composed and trimmed', () => {
    expect(textOf(cell(' Thôn Đo\u0302ng '), 'key')).toBe('Thôn Đông');
  });

  it('textOf: a cell that is not there, is empty', () => {
    expect(textOf(cell('a'), 'other')).toBe('');
  });

  it.each([[true, 'TRUE'], [false, 'FALSE'], [12.5, '12.5'], [null, '']] as const)('scalarText: %j, is %j', (value, text) => {
    expect(scalarText(value)).toBe(text);
  });

  it.each([
    [46_265, '2026-08-31'], [46_265.75, '2026-08-31'], ['31/08/2026', '2026-08-31'], ['2026-08-31', '2026-08-31'], [1, null], [1234567, null], ['hôm qua', null], [true, null], [null, null],
  ] as const)('scalarDay: %j, is %j', (value, day) => {
    expect(scalarDay(value)).toBe(day);
  });

  it('dayOfCell: a date cell, is its day', () => {
    expect(dayOfCell(cell(46_265), 'key')).toBe('2026-08-31');
  });

  it.each([['12', 12], [12, 12], ['12,5', null], [-1, null], ['', null], ['1e3', null], ['1234567890', null]] as const)('countOf: %j, is %j', (value, count) => {
    expect(countOf(cell(value), 'key')).toBe(count);
  });

  it.each([['62,5', 62.5], [62.5, 62.5], ['-3', -3], ['1.2.3', null], ['x', null]] as const)('numberOf: %j, is %j', (value, number) => {
    expect(numberOf(cell(value), 'key')).toBe(number);
  });

  it('listOf: commas, semicolons and line breaks, part the list', () => {
    expect(listOf(cell('a, b;c\nd ,, '), 'key')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('countOf: any whole number a cell may hold, comes back', () => {
    fc.assert(fc.property(fc.nat(999_999_999), (count) => countOf(cell(count), 'key') === count && countOf(cell(String(count)), 'key') === count), { seed: 1 });
  });

  it('cells: whatever stands in one, none of the readers throws', () => {
    const scalar = fc.oneof(anyText(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(fc.property(scalar, (value) => {
      [textOf, dayOfCell, countOf, numberOf, listOf].forEach((read) => read(cell(value), 'key'));
    }), { seed: 2 });
  });
});
