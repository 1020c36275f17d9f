import fc from 'fast-check';
import { aRun, type Run } from '../spreadsheet/a-run';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const update = (run: Run, ...requests: Request[]): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse =>
  run.api.Spreadsheets.batchUpdate({ requests }, 'book1');

const text = (stringValue: string): GoogleAppsScript.Sheets.Schema.CellData => ({ userEnteredValue: { stringValue } });

const updateCells = (body: GoogleAppsScript.Sheets.Schema.UpdateCellsRequest): Request => ({ updateCells: { fields: 'userEnteredValue', ...body } });

const corner = { sheetId: 0, rowIndex: 0, columnIndex: 0 };

describe('Sheets.Spreadsheets.batchUpdate', () => {
  it('updateCells: any text, is never a formula or a number', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (value) => {
      const run = aRun();
      update(run, updateCells({ start: corner, rows: [{ values: [text(value)] }] }));
      expect([run.sheet.getRange('A1').getValue(), run.sheet.getRange('A1').getFormula()]).toEqual([value, '']);
    }), { seed: 10 });
  });

  it('updateCells: number, boolean and formula, keep their kinds', () => {
    const run = aRun();
    const values = [{ userEnteredValue: { numberValue: 2.5 } }, { userEnteredValue: { boolValue: false } }, { userEnteredValue: { formulaValue: '=A1*2' } }];
    update(run, updateCells({ start: corner, rows: [{ values }] }));
    expect(run.sheet.getRange('A1:C1').getValues()).toEqual([[2.5, false, 5]]);
  });

  it('updateCells: under a range, cells that the rows leave out are cleared', () => {
    const run = aRun();
    run.sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setBackground('red');
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    update(run, updateCells({ range, rows: [{ values: [text('x')] }] }));
    expect([run.sheet.getRange('A1:B2').getValues(), run.sheet.getRange('B2').getBackground()]).toEqual([[['x', ''], ['', '']], '#ff0000']);
  });

  it('updateCells: from a start, cells that the rows leave out stay', () => {
    const run = aRun();
    run.sheet.getRange('A1:B1').setValues([[1, 2]]);
    update(run, updateCells({ start: corner, rows: [{ values: [text('x')] }] }));
    expect(run.sheet.getRange('A1:B1').getValues()).toEqual([['x', 2]]);
  });

  it('updateCells: masked looks, are set and the others stay', () => {
    const run = aRun();
    run.sheet.getRange('A1').setFontColor('blue').setFontWeight('bold');
    const format = {
      numberFormat: { type: 'NUMBER', pattern: '#,##0' }, backgroundColorStyle: { rgbColor: { red: 1, green: 0.8 } }, textFormat: { bold: false },
    };
    const fields = 'note,userEnteredFormat(numberFormat,backgroundColorStyle,textFormat.bold)';
    update(run, updateCells({ start: corner, fields, rows: [{ values: [{ note: 'cách tính', userEnteredFormat: format }] }] }));
    const cell = run.sheet.getRange('A1');
    expect([cell.getNumberFormat(), cell.getBackground(), cell.getFontWeight(), cell.getFontColor(), cell.getNote()])
      .toEqual(['#,##0', '#ffcc00', 'normal', '#0000ff', 'cách tính']);
  });

  it('updateCells: past the last column, throws with the place of the request', () => {
    const run = aRun({ columns: 1 });
    expect(() => update(run, updateCells({ start: corner, rows: [{ values: [text('x'), text('y')] }] }))).toThrow(
      'API call to sheets.spreadsheets.batchUpdate failed with error: ' +
      'Invalid requests[0].updateCells: Attempting to write column: 1, beyond the last requested column of: 0');
  });

  it('updateCells: a field that is not modelled, throws by name', () => {
    expect(() => update(aRun(), updateCells({ start: corner, fields: 'pivotTable', rows: [] }))).toThrow('CellData.pivotTable is not modelled');
  });

  it('appendCells: a full grid, grows below the last row with data', () => {
    const run = aRun({ rows: 1, columns: 2 });
    run.sheet.getRange('A1').setValue('đầu');
    update(run, { appendCells: { sheetId: 0, fields: 'userEnteredValue', rows: [{ values: [text('x')] }, { values: [text('y')] }] } });
    expect(run.sheet.getDataRange().getValues()).toEqual([['đầu'], ['x'], ['y']]);
  });

  it('repeatCell: one look, covers its range', () => {
    const run = aRun();
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
    update(run, { repeatCell: { range, cell: { userEnteredFormat: { textFormat: { bold: true } } }, fields: 'userEnteredFormat.textFormat' } });
    expect(run.sheet.getRange('A1:C1').getFontWeights()).toEqual([['bold', 'bold', 'normal']]);
  });

  it('batchUpdate: when a later request fails, takes back those before it', () => {
    const run = aRun();
    const before = JSON.stringify({ ...run.book.sheets[0], revision: 0 });
    const requests: Request[] = [
      updateCells({ start: corner, rows: [{ values: [text('x')] }] }),
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } },
      { mergeCells: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2 }, mergeType: 'MERGE_ALL' } },
      { updateSheetProperties: { properties: { sheetId: 0, title: 'khác' }, fields: 'title' } },
      { deleteDimension: { range: { sheetId: 77, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    ];
    expect(() => update(run, ...requests)).toThrow('Invalid requests[4].deleteDimension: No grid with id: 77');
    expect(JSON.stringify({ ...run.book.sheets[0], revision: 0, rows: [] })).toBe(before);
  });

  it('batchUpdate: a kind of request that is not modelled, throws by name', () => {
    expect(() => update(aRun(), { addBanding: {} })).toThrow('Request.addBanding is not modelled by the local services');
  });

  it('updateSheetProperties: masked properties, are set', () => {
    const run = aRun();
    const properties = { sheetId: 0, title: 'Tổng hợp xã', gridProperties: { frozenRowCount: 2, rowCount: 50 }, tabColorStyle: { rgbColor: { red: 1 } } };
    update(run, { updateSheetProperties: { properties, fields: 'title,gridProperties(frozenRowCount,rowCount),tabColorStyle' } });
    expect([run.sheet.getName(), run.sheet.getFrozenRows(), run.sheet.getMaxRows(), run.book.sheets[0]?.tabColor]).toEqual(['Tổng hợp xã', 2, 50, '#ff0000']);
  });

  it('updateSheetProperties: more frozen columns than the new size holds, throws', () => {
    const properties = { sheetId: 0, gridProperties: { columnCount: 2, frozenColumnCount: 2 } };
    expect(() => update(aRun(), { updateSheetProperties: { properties, fields: 'gridProperties(columnCount,frozenColumnCount)' } })).toThrow(
      "Invalid requests[0].updateSheetProperties: You can't freeze all visible columns on the sheet.");
  });

  it('mergeCells: a block on both sides of the frozen edge, throws', () => {
    const run = aRun();
    run.sheet.setFrozenColumns(1);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 };
    expect(() => update(run, { mergeCells: { range, mergeType: 'MERGE_ALL' } })).toThrow(
      "Invalid requests[0].mergeCells: You can't merge frozen and non-frozen columns.");
  });

  it('deleteDimension: rows, take their cells with them', () => {
    const run = aRun();
    run.sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    update(run, { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } });
    expect(run.sheet.getDataRange().getValues()).toEqual([[3]]);
  });

  it('addConditionalFormatRule: a rule of the API, is one of the script service', () => {
    const run = aRun();
    const booleanRule = { condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '93' }] }, format: { backgroundColor: { green: 1 } } };
    update(run, { addConditionalFormatRule: { rule: { ranges: [{ sheetId: 0, startRowIndex: 1, endRowIndex: 5 }], booleanRule } } });
    const condition = run.sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
    expect([condition?.getCriteriaValues(), String(condition?.getCriteriaType()), condition?.getBackground()]).toEqual([[93], 'NUMBER_GREATER_THAN', '#00ff00']);
  });

  it('setDataValidation: a strict list, refuses other values', () => {
    const run = aRun();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Duyệt' }] }, strict: true, showCustomUi: true };
    update(run, { setDataValidation: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 }, rule } });
    expect(() => run.sheet.getRange('A1').setValue('Có')).toThrow('cell A1 violates');
  });

  it('Spreadsheets.get: tabs, come with id, title and size', () => {
    expect(aRun().api.Spreadsheets.get('book1', { fields: 'sheets.properties' }).sheets?.[0]?.properties).toMatchObject({
      sheetId: 0, title: 'Sheet1', index: 0, gridProperties: { rowCount: 1000, columnCount: 26 },
    });
  });

  it('batchUpdate: however many requests, is one call that tells its cells', () => {
    const run = aRun();
    const request = updateCells({ start: corner, rows: [{ values: [text('x'), text('y')] }] });
    update(run, request, request);
    expect([run.execution.calls.at(-1), run.execution.cells.at(-1)]).toEqual(['Spreadsheets.batchUpdate', 4]);
  });
});
