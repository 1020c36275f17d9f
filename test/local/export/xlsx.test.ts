import ExcelJS from 'exceljs';
import { toXlsx } from '../../../local/export/xlsx';
import { aRun, NOW, type Run } from '../spreadsheet/a-run';

const opened = async ({ book }: Run): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await toXlsx(book, NOW);
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return workbook;
};

const firstTab = async (run: Run): Promise<ExcelJS.Worksheet> => (await opened(run)).worksheets[0] as ExcelJS.Worksheet;

describe('books as .xlsx files', () => {
  it.each(['=1+1', '+84', '-cmd', '@x', "'=1", '\tx', ' x '])('toXlsx: the text «%s», stays a text', async (text) => {
    const run = aRun();
    run.sheet.getRange('A1').setNumberFormat('@').setValue(text);
    expect((await firstTab(run)).getCell('A1').value).toBe(text);
  });

  it('toXlsx: a text that looks like a formula, stays one when its cell is edited', async () => {
    const run = aRun();
    run.sheet.getRange('A1').setNumberFormat('@').setValue('=1+1').setNumberFormat('0.0');
    expect((await firstTab(run)).getCell('A1').numFmt).toBe('@');
  });

  it('toXlsx: a long wrapped text, has a row that shows all of it', async () => {
    const run = aRun();
    run.sheet.getRange('A1').setValue('một hai ba bốn năm sáu bảy tám chín mười').setWrap(true);
    expect((await firstTab(run)).getRow(1).height).toBeGreaterThan(35);
  });

  it('toXlsx: any tab, is printed across one sheet of A4', async () => {
    expect((await firstTab(aRun())).pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
  });

  it('toXlsx: a hidden first tab, opens at the first that is shown', async () => {
    const run = aRun();
    run.spreadsheet.insertSheet('hai');
    run.spreadsheet.insertSheet('ba').activate();
    run.sheet.hideSheet();
    expect((await opened(run)).views[0]?.activeTab).toBe(1);
  });

  it('toXlsx: a formula, comes with its result', async () => {
    const run = aRun();
    run.sheet.getRange('A1').setFormula('=IF(1>0;"có";"không")');
    expect((await firstTab(run)).getCell('A1').value).toEqual({ formula: 'IF(1>0,"có","không")', result: 'có' });
  });

  it('toXlsx: a formula that only this program or Google knows, is its value', async () => {
    const run = aRun();
    run.sheet.getRange('A1').setFormula('=FOO(1)');
    expect((await firstTab(run)).getCell('A1').value).toBe('#NAME?');
  });

  it('toXlsx: a formula about a tab that had to be renamed, follows it', async () => {
    const run = aRun();
    run.sheet.setName('Tổng hợp: xã');
    run.spreadsheet.insertSheet('hai').getRange('A1').setFormula("='Tổng hợp: xã'!B2&\"'Tổng hợp: xã'!\"");
    expect((await opened(run)).worksheets[1]?.getCell('A1').formula).toBe("'Tổng hợp_ xã'!B2&\"'Tổng hợp: xã'!\"");
  });

  it('toXlsx: looks of a cell, are kept', async () => {
    const run = aRun();
    run.sheet.getRange('A1').setValue(1).setNumberFormat('dd/MM/yyyy').setBackground('#ffcc00').setFontWeight('bold').setWrap(true);
    const cell = (await firstTab(run)).getCell('A1');
    expect([cell.numFmt, cell.font.bold, cell.alignment.wrapText, (cell.fill as ExcelJS.FillPattern).fgColor]).toEqual([
      'dd/mm/yyyy', true, true, { argb: 'FFFFCC00' },
    ]);
  });

  it('toXlsx: frozen parts, merges, notes and hidden tabs, are kept', async () => {
    const run = aRun();
    run.sheet.setFrozenRows(2);
    run.sheet.getRange('A1:B2').merge().setNote('cách tính');
    run.spreadsheet.insertSheet('ẩn').hideSheet();
    const workbook = await opened(run);
    const [tab, hidden] = workbook.worksheets;
    expect([tab?.views[0]?.state, tab?.getCell('B2').isMerged, hidden?.state]).toEqual(['frozen', true, 'hidden']);
  });

  it('toXlsx: rules of the tab, are kept', async () => {
    const run = aRun();
    const { app, sheet } = run;
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['Duyệt', 'Trả lại']).build());
    expect((await firstTab(run)).getCell('A1').dataValidation).toMatchObject({ type: 'list', formulae: ['"Duyệt,Trả lại"'] });
  });

  it('toXlsx: characters that XML forbids, are left out', async () => {
    const run = aRun();
    run.sheet.getRange('A1').setValue('a\u0001b\ud800c\uffff🙂');
    expect((await firstTab(run)).getCell('A1').value).toBe('abc🙂');
  });

  it('toXlsx: the same state, gives the same bytes at any time', async () => {
    const run = aRun();
    run.sheet.getRange('A1').setValue('x').setNote('n');
    const first = await toXlsx(run.book, NOW);
    jest.useFakeTimers({ now: Date.UTC(2030, 0, 1), doNotFake: ['setImmediate', 'nextTick', 'setTimeout', 'queueMicrotask'] });
    const second = await toXlsx(run.book, NOW);
    jest.useRealTimers();
    expect(second.equals(first)).toBe(true);
  });
});
