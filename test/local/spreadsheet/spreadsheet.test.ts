import { insertResponseSheet } from '../../../local/google/spreadsheet';
import { aRun } from './a-run';

const titles = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] => spreadsheet.getSheets().map((sheet) => sheet.getName());

describe('a book', () => {
  it.each([['vi', 'Trang tính1'], ['en', 'Sheet1']] as const)('newBook: an account in %s, names its tab %s', (language, title) => {
    expect(titles(aRun({ language }).spreadsheet)).toEqual([title]);
  });

  it('SpreadsheetApp.create: rows and columns, are the size of its only tab', () => {
    const created = aRun().app.create('mới', 3, 2);
    expect([created.getNumSheets(), created.getSheets()[0]?.getMaxRows(), created.getSheets()[0]?.getMaxColumns()]).toEqual([1, 3, 2]);
  });

  it('SpreadsheetApp.openByUrl: the address of a book, opens it', () => {
    const { app, spreadsheet } = aRun();
    expect(app.openByUrl(spreadsheet.getUrl()).getId()).toBe('book1');
  });

  it('SpreadsheetApp.openById: an unknown id, throws', () => {
    expect(() => aRun().app.openById('x')).toThrow('You do not have permissions to access the requested document.');
  });

  it.each(['TRIGGER', 'WEB'] as const)('SpreadsheetApp.getUi: in a run of kind %s, throws', (kind) => {
    const { app, execution } = aRun();
    execution.kind = kind;
    expect(() => app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('Spreadsheet.insertSheet: without an index, goes right after the active tab', () => {
    const { spreadsheet, sheet } = aRun();
    spreadsheet.insertSheet('cuối');
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.insertSheet('giữa');
    expect(titles(spreadsheet)).toEqual(['Sheet1', 'giữa', 'cuối']);
  });

  it('Spreadsheet.insertSheet: an index, counts from 0 and moves the others', () => {
    const { spreadsheet, sheet } = aRun();
    spreadsheet.insertSheet('đầu', 0);
    expect(sheet.getIndex()).toBe(2);
  });

  it('Spreadsheet.insertSheet: a new tab, becomes active', () => {
    const { spreadsheet } = aRun();
    spreadsheet.insertSheet('mới');
    expect(spreadsheet.getActiveSheet().getName()).toBe('mới');
  });

  it('Spreadsheet.insertSheet: a name that exists, throws', () => {
    expect(() => aRun().spreadsheet.insertSheet('Sheet1')).toThrow('A sheet with the name "Sheet1" already exists.');
  });

  it('Spreadsheet.insertSheet: the 201st tab, throws', () => {
    const { spreadsheet } = aRun({ rows: 1, columns: 1 });
    for (let count = 1; count < 200; count += 1) spreadsheet.insertSheet(`t${count}`);
    expect(() => spreadsheet.insertSheet('t200')).toThrow('limit of 200 sheets');
  });

  it('Spreadsheet.deleteSheet: the last tab, throws', () => {
    const { spreadsheet, sheet } = aRun();
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });

  it('Spreadsheet.deleteSheet: a tab that a form writes to, throws', () => {
    const { spreadsheet, book } = aRun();
    insertResponseSheet(book, 'form1', 'Câu trả lời biểu mẫu 1', ['Dấu thời gian'], () => 0.3);
    expect(() => spreadsheet.deleteSheet(spreadsheet.getSheetByName('Câu trả lời biểu mẫu 1') as GoogleAppsScript.Spreadsheet.Sheet)).toThrow('linked form');
  });

  it('insertResponseSheet: its tab, names the form', () => {
    const { spreadsheet, book } = aRun();
    insertResponseSheet(book, 'form1', 'Câu trả lời biểu mẫu 1', ['Dấu thời gian'], () => 0.3);
    expect(spreadsheet.getSheetByName('Câu trả lời biểu mẫu 1')?.getFormUrl()).toBe('https://docs.google.com/forms/d/form1/viewform');
  });

  it('Spreadsheet.getSheetById: the id of a tab, gives the tab', () => {
    const { spreadsheet, sheet } = aRun();
    expect(spreadsheet.getSheetById(sheet.getSheetId())?.getName()).toBe('Sheet1');
  });

  it('Spreadsheet.moveActiveSheet: a position from 1, puts the active tab there', () => {
    const { spreadsheet } = aRun();
    spreadsheet.insertSheet('mới');
    spreadsheet.moveActiveSheet(1);
    expect(titles(spreadsheet)).toEqual(['mới', 'Sheet1']);
  });

  it('Spreadsheet.setSpreadsheetTimeZone: another zone, moves the dates that scripts read', () => {
    const { spreadsheet, sheet } = aRun();
    sheet.getRange('A1').setValue('31/12/2026');
    spreadsheet.setSpreadsheetTimeZone('Etc/GMT');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(Date.UTC(2026, 11, 31)));
  });
});
