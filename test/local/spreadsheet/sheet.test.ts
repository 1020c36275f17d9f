import { aRun } from './a-run';

describe('a tab', () => {
  it('Sheet.getDataRange: an empty tab, is A1', () => {
    expect(aRun().sheet.getDataRange().getValues()).toEqual([['']]);
  });

  it('Sheet.appendRow: an empty tab, writes row 1', () => {
    const { sheet } = aRun();
    sheet.appendRow(['a', 'b', 'c']);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 3]);
  });

  it('Sheet.appendRow: a full grid, grows', () => {
    const { sheet } = aRun({ rows: 1, columns: 1 });
    sheet.appendRow(['a']).appendRow(['b', 'c']);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([2, 2]);
  });

  it('Sheet.getLastRow: a format alone, does not count', () => {
    const { sheet } = aRun();
    sheet.getRange('A9').setBackground('red');
    expect(sheet.getLastRow()).toBe(0);
  });

  it('Sheet.clear: notes and rules stay, values and formats go', () => {
    const { sheet } = aRun();
    sheet.getRange('A1').setValue('x').setBackground('red').setNote('n');
    sheet.clear();
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground(), sheet.getRange('A1').getNote()]).toEqual(['', '#ffffff', 'n']);
  });

  it('Sheet.clearContents: formats, stay', () => {
    const { sheet } = aRun();
    sheet.getRange('A1').setValue('x').setBackground('red');
    sheet.clearContents();
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()]).toEqual(['', '#ff0000']);
  });

  it('Sheet.clearNotes: values, stay', () => {
    const { sheet } = aRun();
    sheet.getRange('A1').setValue('x').setNote('n');
    sheet.clearNotes();
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote()]).toEqual(['x', '']);
  });

  it('Sheet.sort: without frozen rows, sorts the header too', () => {
    const { sheet } = aRun();
    sheet.getRange('A1:A3').setValues([['Thôn'], [2], [1]]);
    sheet.sort(1);
    expect(sheet.getDataRange().getValues().flat()).toEqual([1, 2, 'Thôn']);
  });

  it('Sheet.sort: frozen rows, stay', () => {
    const { sheet } = aRun();
    sheet.getRange('A1:A3').setValues([['Thôn'], [1], [2]]);
    sheet.setFrozenRows(1);
    sheet.sort(1, false);
    expect(sheet.getDataRange().getValues().flat()).toEqual(['Thôn', 2, 1]);
  });

  it('Sheet.hideSheet: the only visible tab, throws', () => {
    expect(() => aRun().sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  });

  it('Sheet.hideSheet: then showSheet, shows again', () => {
    const { sheet, spreadsheet } = aRun();
    spreadsheet.insertSheet('khác');
    expect([sheet.hideSheet().isSheetHidden(), sheet.showSheet().isSheetHidden()]).toEqual([true, false]);
  });

  it('Sheet.setName: a name that another tab has, throws', () => {
    const { sheet, spreadsheet } = aRun();
    spreadsheet.insertSheet('Cấu hình');
    expect(() => sheet.setName('Cấu hình')).toThrow('A sheet with the name "Cấu hình" already exists. Please enter another name.');
  });

  it('Sheet.getFormUrl: a tab without a form, is null', () => {
    expect(aRun().sheet.getFormUrl()).toBeNull();
  });

  it('Sheet.setColumnWidths: pixels, read back exactly', () => {
    const { sheet } = aRun();
    sheet.setColumnWidths(2, 2, 137);
    expect([sheet.getColumnWidth(1), sheet.getColumnWidth(3)]).toEqual([100, 137]);
  });
});
