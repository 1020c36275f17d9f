import fc from 'fast-check';
import { aRun, type Run } from '../spreadsheet/a-run';

type Values = NonNullable<Run['api']['Spreadsheets']['Values']>;
type ReadOptions = NonNullable<Parameters<Values['batchGet']>[1]>;

const SERIALS: ReadOptions = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };

const values = ({ api }: Run): Values => api.Spreadsheets.Values as Values;

const read = (run: Run, range: string, options: ReadOptions = SERIALS): unknown =>
  values(run).batchGet('book1', { ...options, ranges: [range] }).valueRanges?.[0]?.values;

const filled = (): Run => {
  const run = aRun();
  run.spreadsheet.insertSheet("Sổ 'số' liệu");
  run.sheet.getRange('A1:C3').setValues([['Thôn', 1.5, ''], ['', '', ''], ['x', '31/12/2026', '']]);
  return run;
};

describe('Sheets.Spreadsheets.Values', () => {
  it.each(['Sheet1', "'Sheet1'", 'Sheet1!A1:Z', 'sheet1', 'A1:C9'])('batchGet: %s, leaves out empty cells and rows at the end', (range) => {
    expect(read(filled(), range)).toEqual([['Thôn', 1.5], [], ['x', 46_387]]);
  });

  it('batchGet: a block open below, begins where it says', () => {
    expect(read(filled(), 'Sheet1!A3:Z')).toEqual([['x', 46_387]]);
  });

  it('batchGet: one row, is that row', () => {
    expect(read(filled(), 'Sheet1!1:1')).toEqual([['Thôn', 1.5]]);
  });

  it('batchGet: an empty range, has no values at all', () => {
    const run = filled();
    expect(values(run).batchGet('book1', { ranges: ["'Sổ ''số'' liệu'!A5:Z"] }).valueRanges).toEqual([
      { range: "'Sổ ''số'' liệu'!A5:Z1000", majorDimension: 'ROWS' },
    ]);
  });

  it('batchGet: by columns, turns the block', () => {
    expect(read(filled(), 'Sheet1!A1:C3', { ...SERIALS, majorDimension: 'COLUMNS' })).toEqual([['Thôn', '', 'x'], [1.5, '', 46_387]]);
  });

  it('batchGet: formatted values, are as people see them', () => {
    expect(read(filled(), 'Sheet1!A3:B3', {})).toEqual([['x', '31/12/2026']]);
  });

  it('batchGet: formulas on request, are the formulas', () => {
    const run = filled();
    run.sheet.getRange('D1').setFormula('=1+1');
    expect([read(run, 'Sheet1!D1', { valueRenderOption: 'FORMULA' }), read(run, 'Sheet1!D1')]).toEqual([[['=1+1']], [[2]]]);
  });

  it('batchGet: an unknown tab, throws', () => {
    expect(() => read(filled(), 'Không có!A1')).toThrow(
      'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: Không có!A1');
  });

  it('batchGet: rows past the grid, throws with its size', () => {
    expect(() => read(filled(), 'Sheet1!A1001:Z')).toThrow('Range (Sheet1!A1001:Z) exceeds grid limits. Max rows: 1000, max columns: 26');
  });

  it('batchGet: an unknown book, throws an error of its own name', () => {
    const run = aRun();
    expect(() => values(run).batchGet('x', { ranges: [] })).toThrow(expect.objectContaining({ name: 'GoogleJsonResponseException' }));
  });

  it('batchGet: forty tabs, are one call', () => {
    const run = filled();
    const before = run.execution.calls.length;
    values(run).batchGet('book1', { ranges: new Array<string>(40).fill('Sheet1') });
    expect(run.execution.calls.slice(before)).toEqual(['Spreadsheets.Values.batchGet']);
  });

  it('batchGet: pending buffered writes, are committed first', () => {
    const run = aRun();
    run.sheet.getRange('A1').setValue('x');
    read(run, 'Sheet1');
    run.execution.kill();
    expect(read(run, 'Sheet1')).toEqual([['x']]);
  });

  it('get: one range, gives its values', () => {
    expect(values(filled()).get('book1', 'Sheet1!A1:B1', SERIALS).values).toEqual([['Thôn', 1.5]]);
  });

  it('update: RAW, keeps any text as text', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => {
      const run = aRun();
      values(run).update({ values: [[text]] }, 'book1', 'Sheet1!A1', { valueInputOption: 'RAW' });
      expect(run.sheet.getRange('A1').getValue()).toBe(text);
    }), { seed: 9 });
  });

  it('update: USER_ENTERED, reads texts as typed', () => {
    const run = aRun();
    values(run).update({ values: [['=1+1', '1,5']] }, 'book1', 'Sheet1!A1', { valueInputOption: 'USER_ENTERED' });
    expect(run.sheet.getRange('A1:B1').getValues()).toEqual([[2, 1.5]]);
  });

  it('batchUpdate: when the second range does not fit, writes none', () => {
    const run = aRun();
    const data = [{ range: 'Sheet1!A1', values: [['x']] }, { range: 'Sheet1!Z1', values: [['x', 'y']] }];
    expect(() => values(run).batchUpdate({ valueInputOption: 'RAW', data }, 'book1')).toThrow('exceeds grid limits');
    expect(run.sheet.getRange('A1').getValue()).toBe('');
  });

  it('update: what it wrote, survives a kill', () => {
    const run = aRun();
    values(run).update({ values: [['x']] }, 'book1', 'Sheet1!A1', { valueInputOption: 'RAW' });
    run.execution.kill();
    expect(run.sheet.getRange('A1').getValue()).toBe('x');
  });
});
