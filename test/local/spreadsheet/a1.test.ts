import fc from 'fast-check';
import { columnIndex, columnLetters, parseA1, quoteTitle, toA1 } from '../../../local/google/spreadsheet/grid/a1';

describe('A1 texts', () => {
  it('columnIndex: letters of any column, gives the column back', () => {
    fc.assert(fc.property(fc.nat(18_277), (column) => columnIndex(columnLetters(column)) === column), { seed: 1 });
  });

  it('parseA1: a printed block under any title, names the same block', () => {
    const block = fc.record({ row: fc.nat(999), column: fc.nat(99), rows: fc.integer({ min: 1, max: 50 }), columns: fc.integer({ min: 1, max: 50 }) });
    const title = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(fc.property(block, title, (range, name) => {
      const parsed = parseA1(`${quoteTitle(name)}!${toA1(range)}`);
      expect(parsed).toEqual({
        title: name, row: range.row, column: range.column, endRow: range.row + range.rows, endColumn: range.column + range.columns,
      });
    }), { seed: 2 });
  });

  it.each([
    ['$aa$11', 10, 26],
    ['c2:$d$4', 1, 2],
  ])('parseA1: %s with signs and lower case, is accepted', (text, row, column) => {
    expect(parseA1(text)).toMatchObject({ row, column });
  });

  it('parseA1: a block that is open below, has no last row', () => {
    expect(parseA1("'Sổ số liệu'!A5:Z")).toEqual({ title: 'Sổ số liệu', row: 4, column: 0, endRow: null, endColumn: 26 });
  });

  it('parseA1: whole rows, have open columns', () => {
    expect(parseA1('1:1')).toEqual({ title: null, row: 0, column: null, endRow: 1, endColumn: null });
  });

  it.each(['B', '', 'A0', 'A1:', 'Tổng', 'A1:B2:C3'])('parseA1: «%s», is none', (text) => {
    expect(parseA1(text)).toBeNull();
  });
});
