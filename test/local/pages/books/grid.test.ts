import type { CellState, SheetState } from '../../../../local/google/state';
import { grid } from '../../../../local/pages/books/grid';
import { extentOf } from '../../../../local/pages/books/sheet-extent';
import { aBook, aSheet } from '../sample-state';

const draw = (over: Partial<SheetState>): string => {
  const sheet = aSheet(over);
  return String(grid({ book: aBook([sheet]), sheet, extent: extentOf(sheet, 0), firstRow: 0, rowCount: 50, selected: null, nowMillis: 0, editable: false }));
};

const cell = (over: Partial<CellState>): CellState => ({ value: '', ...over });

describe('grid', () => {
  it('grid: a percent, shown under its number format', () => {
    expect(draw({ rows: [[cell({ value: 0.25, format: { numberFormat: '0.00%' } })]] })).toContain('>25,00%<');
  });

  it('grid: colours of a cell, in its style', () => {
    const drawn = draw({ rows: [[cell({ value: 'Chậm', format: { background: '#c2410c', fontColor: '#ffffff' } })]] });
    expect(drawn).toContain('background-color:#c2410c;color:#ffffff');
  });

  it('grid: a rule of the tab that holds, colours over the cell itself', () => {
    const rule = { ranges: [{ row: 0, column: 0, rows: 1, columns: 1 }], type: 'NUMBER_LESS_THAN', values: [3], format: { background: '#ffe08a' } };
    expect(draw({ rows: [[cell({ value: 2, format: { background: '#ffffff' } })]], conditionalFormats: [rule] })).toContain('background-color:#ffe08a');
  });

  it('grid: empty rows under a chart, one line that leads to it; rows with text stay', () => {
    const chart = { id: 1, type: 'LINE', ranges: [], position: { row: 1, column: 0, offsetX: 0, offsetY: 0 }, headers: 1, options: { height: 100 } };
    const rows = [[cell({ value: 'a' })], ...Array.from({ length: 4 }, () => []), [cell({ value: 'b' })]];
    expect(draw({ rows, charts: [chart] }).match(/<th scope="row">[^<]*/g)?.slice(0, 3)).toEqual(['<th scope="row">1', '<th scope="row">2…', '<th scope="row">6']);
  });

  it('grid: something that is no colour, left out of the style', () => {
    expect(draw({ rows: [[cell({ value: 'x', format: { background: 'red;position:fixed' } })]] })).not.toContain('position:fixed');
  });

  it('grid: a note, inside its cell and reachable by keyboard', () => {
    expect(draw({ rows: [[cell({ value: 1, note: 'cách tính' })]] })).toMatch(/id="o-A1" tabindex="0".*role="note".*cách tính/s);
  });

  it('grid: merged cells, one cell with its spans', () => {
    const drawn = draw({ rows: [[cell({ value: 'tên' })]], merges: [{ row: 0, column: 0, rows: 2, columns: 3 }] });
    expect([drawn.includes('rowspan="2" colspan="3"'), drawn.includes('id="o-B2"')]).toEqual([true, false]);
  });

  it('grid: long text beside empty cells, runs over as many as it needs', () => {
    const drawn = draw({ rows: [[cell({ value: 'x'.repeat(30) }), undefined, undefined, undefined]] });
    expect(drawn).toMatch(/id="o-A1"[^>]*colspan="3"/);
  });

  it('grid: long text beside a filled cell, stays in its own', () => {
    expect(draw({ rows: [[cell({ value: 'x'.repeat(30) }), cell({ value: 1 })]] })).not.toContain('colspan');
  });

  it('grid: frozen row, in the head of the table', () => {
    const drawn = draw({ rows: [[cell({ value: 'Tiêu chí' })], [cell({ value: 'một' })]], frozenRows: 1 });
    expect(drawn).toMatch(/<thead>.*Tiêu chí.*<\/thead>.*một/s);
  });

  it('grid: hidden column, not drawn', () => {
    expect(draw({ rows: [[cell({ value: 'a' }), cell({ value: 'b' })]], hiddenColumns: [1] })).not.toContain('id="o-B1"');
  });

  it('grid: markup in a cell, escaped', () => {
    expect(draw({ rows: [[cell({ value: '<img src=x>' })]] })).toContain('&lt;img src=x&gt;');
  });
});
