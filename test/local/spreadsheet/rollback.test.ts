import fc from 'fast-check';
import { insertResponseSheet } from '../../../local/google/spreadsheet';
import { aRun, type Run } from './a-run';

type Step = (run: Run) => void;

const steps: readonly Step[] = [
  ({ sheet }) => sheet.getRange('A1:B2').setValues([[1, '=A1'], ['x', true]]),
  ({ sheet }) => sheet.getRange('A1').setNote('n').setBackground('red'),
  ({ sheet }) => sheet.insertRowsAfter(1, 2),
  ({ sheet }) => sheet.deleteRows(1, 1),
  ({ sheet }) => sheet.insertColumnsAfter(1, 1),
  ({ sheet }) => {
    sheet.getRange('A1:F10').breakApart();
    sheet.setFrozenRows(0);
    sheet.getRange('A1:B2').merge();
  },
  ({ sheet }) => {
    sheet.getRange('A1:F10').breakApart();
    sheet.setFrozenRows(1);
  },
  ({ sheet }) => sheet.setColumnWidths(1, 2, 50),
  ({ sheet }) => sheet.protect().setDescription('d'),
  ({ sheet }) => sheet.clear(),
  ({ spreadsheet }) => spreadsheet.insertSheet(),
  ({ spreadsheet }) => spreadsheet.rename('tên khác'),
  ({ sheet }) => sheet.getRange('A1:B3').sort(1),
];

/** What is stored, without what only tells that something changed. */
const stored = ({ book }: Run): unknown =>
  JSON.parse(JSON.stringify(book, (key, value: unknown) => (key === 'revision' || key === 'rows' && Array.isArray(value) ? contentOf(key, value) : value)));

const contentOf = (key: string, value: unknown): unknown =>
  key === 'revision' ? undefined : (value as (unknown[])[]).flatMap((cells, row) => cells.flatMap((cell, column) => (cell == null ? [] : [{ row, column, cell }])));

describe('buffered writes', () => {
  it('Execution.onRollback: any writes before a kill, leave nothing behind', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 8 }), (chosen) => {
      const run = aRun({ rows: 20, columns: 6 });
      run.sheet.getRange('A1:B3').setValues([['Thôn', 1], ['b', 2], ['=B1', 3]]);
      run.execution.commit();
      const before = stored(run);
      chosen.forEach((step) => step(run));
      run.execution.kill();
      expect(stored(run)).toEqual(before);
    }), { seed: 8, numRuns: 200 });
  });

  it('Range.getValues: a read after a write, makes the write permanent', () => {
    const run = aRun();
    run.sheet.getRange('A1').setValue('x').getValue();
    run.execution.kill();
    expect(run.sheet.getRange('A1').getValue()).toBe('x');
  });

  it('SpreadsheetApp.flush: pending writes, survive a kill', () => {
    const run = aRun();
    run.sheet.getRange('A1').setValue('x');
    run.app.flush();
    run.execution.kill();
    expect(run.sheet.getRange('A1').getValue()).toBe('x');
  });

  it('Sheet.appendRow: what it writes, survives a kill', () => {
    const run = aRun();
    run.sheet.appendRow(['x']);
    run.execution.kill();
    expect(run.sheet.getLastRow()).toBe(1);
  });

  it('Spreadsheet.insertSheet: taken back, leaves the tab that a form added since', () => {
    const run = aRun();
    run.spreadsheet.insertSheet('mới');
    insertResponseSheet(run.book, 'form1', 'Câu trả lời biểu mẫu 1', ['Dấu thời gian'], () => 0.3);
    run.execution.kill();
    expect(run.book.sheets.map(({ title }) => title)).toEqual(['Câu trả lời biểu mẫu 1', 'Sheet1']);
  });

  it('BookState.revision: a change that is taken back, raises it once more', () => {
    const run = aRun();
    run.sheet.getRange('A1').setValue('x');
    const { revision } = run.book;
    run.execution.kill();
    expect(run.book.revision).toBeGreaterThan(revision);
  });

  it('Range.setValues: when one value is refused, writes none', () => {
    const { sheet } = aRun();
    expect(() => sheet.getRange('A1:B1').setValues([['x', 'y'.repeat(50_001)]])).toThrow('50000');
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});
