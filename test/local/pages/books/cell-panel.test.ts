import type { CellState } from '../../../../local/google/state';
import { cellPanel } from '../../../../local/pages/books/cell-panel';
import { aBook, aSheet } from '../sample-state';

const panel = (cell: CellState, editable = true): string => {
  const sheet = aSheet({ rows: [[cell]] });
  return String(cellPanel({ book: aBook([sheet]), sheet, spot: { row: 0, column: 0 }, editable }));
};

const list = { type: 'VALUE_IN_LIST', values: ['Duyệt', 'Trả lại', true], allowInvalid: false, helpText: null };

describe('cellPanel', () => {
  it('cellPanel: a list of allowed values, to choose from and to clear', () => {
    expect(panel({ value: '', validation: list }).match(/<option value="[^"]*"/g)).toEqual([
      '<option value=""', '<option value="Duyệt"', '<option value="Trả lại"',
    ]);
  });

  it('cellPanel: a value outside its list, stays choosable', () => {
    expect(panel({ value: 'Chờ', validation: list })).toContain('<option value="Chờ" selected>');
  });

  it('cellPanel: a formula, edited as formula', () => {
    expect(panel({ value: 3, formula: '=1+2' })).toContain('>=1+2</textarea>');
  });

  it('cellPanel: a book to read only, no field', () => {
    expect(panel({ value: 'x' }, false)).not.toContain('<form');
  });

  it('cellPanel: a note, in full', () => {
    expect(panel({ value: 1, note: 'cách <tính>' })).toContain('cách &lt;tính&gt;');
  });
});
