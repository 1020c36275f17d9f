import type { ChartState, SheetState } from '../../../../local/google/state';
import { sheetCharts } from '../../../../local/pages/books/sheet-charts';
import { aBook, aSheet } from '../sample-state';

const chart: ChartState = {
  id: 1,
  type: 'LINE',
  ranges: [{ sheetId: 7, range: { row: 0, column: 0, rows: 50, columns: 2 } }],
  position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  headers: 1,
  options: { title: 'Thực hiện so với kế hoạch', vAxis: { format: 'percent' } },
};

const drawn = (over: Partial<SheetState>): string => {
  const sheet = aSheet(over);
  return String(sheetCharts(aBook([sheet]), sheet));
};

const rows = [[{ value: 'Kỳ' }, { value: 'Tỷ lệ' }], [{ value: 'Tuần 36' }, { value: 0.125 }], [{ value: 'Tuần 37' }, { value: '' }]];

describe('sheetCharts', () => {
  it('sheetCharts: no chart, nothing', () => {
    expect(drawn({})).toBe('');
  });

  it('sheetCharts: range down to the end of the tab, only filled rows are drawn', () => {
    expect(drawn({ rows, charts: [chart] }).match(/<th scope="row">[^<]*/g)).toEqual(['<th scope="row">Tuần 36', '<th scope="row">Tuần 37']);
  });

  it('sheetCharts: percent axis, values as percent and blanks as unknown', () => {
    expect(drawn({ rows, charts: [chart] })).toMatch(/<td>12,5%<\/td>.*<td>–<\/td>/s);
  });

  it('sheetCharts: names that begin alike, only what differs is written', () => {
    const wide = { ...chart, ranges: [{ sheetId: 7, range: { row: 0, column: 0, rows: 50, columns: 3 } }] };
    const named = [[{ value: 'Kỳ' }, { value: '1. VNeID: tỷ lệ' }, { value: '1. VNeID: kế hoạch' }], [{ value: 'T36' }, { value: 0.1 }, { value: 0.2 }]];
    expect(drawn({ rows: named, charts: [wide] }).match(/<th scope="col">[^<]*/g)).toEqual(['<th scope="col">tỷ lệ', '<th scope="col">kế hoạch']);
  });

  it('sheetCharts: a line without a value, is left out', () => {
    const wide = { ...chart, ranges: [{ sheetId: 7, range: { row: 0, column: 0, rows: 50, columns: 3 } }] };
    const named = [[{ value: 'Kỳ' }, { value: 'tỷ lệ' }, { value: 'dự báo' }], [{ value: 'T36' }, { value: 0.1 }, { value: '' }]];
    expect(drawn({ rows: named, charts: [wide] })).not.toContain('dự báo');
  });
});
