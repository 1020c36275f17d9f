import { aRun, type Run } from '../spreadsheet/a-run';

type Values = NonNullable<Run['api']['Spreadsheets']['Values']>;

const twoTabs = (): Run => {
  const run = aRun();
  run.sheet.getRange('A1').setValue('x');
  run.spreadsheet.insertSheet('Khác').getRange('A1').setValue('y');
  return run;
};

const read = ({ api }: Run, ...ranges: string[]): unknown[] =>
  ((api.Spreadsheets.Values as Values).batchGet('book1', { ranges }).valueRanges ?? []).map(({ values }) => values);

describe('Sheets.Spreadsheets.Values.batchGet', () => {
  it('batchGet: another tab changed, gives the very rows that were given before', () => {
    const run = twoTabs();
    const [before] = read(run, 'Sheet1');
    run.spreadsheet.getSheetByName('Khác')?.getRange('A1').setValue('z');
    expect(read(run, 'Sheet1', 'Khác')[0]).toBe(before);
  });

  it('batchGet: the tab itself changed, is read anew', () => {
    const run = twoTabs();
    read(run, 'Sheet1');
    run.sheet.getRange('A1').setValue('z');
    expect(read(run, 'Sheet1')).toEqual([[['z']]]);
  });

  it('batchGet: the name belongs to another tab now, reads that one', () => {
    const run = twoTabs();
    read(run, 'Khác');
    run.spreadsheet.getSheetByName('Khác')?.setName('Cũ');
    run.sheet.setName('Khác');
    expect(read(run, 'Khác')).toEqual([[['x']]]);
  });
});
