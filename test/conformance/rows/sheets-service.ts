import { book, filled, sheet } from '../ground';
import { table, type Expectation } from '../row';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A missing advanced service is an error and not an empty answer. */
const api = (): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection => {
  if (Sheets?.Spreadsheets === undefined) throw new Error('the Sheets service is not enabled in the manifest');
  return Sheets.Spreadsheets;
};

const values = (): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection => {
  const { Values } = api();
  if (Values === undefined) throw new Error('the Sheets service has no Values');
  return Values;
};

const change = (...requests: Request[]): unknown => api().batchUpdate({ requests }, book().getId());

const read = (s: Sheet, cells: string): unknown =>
  values().batchGet(book().getId(), { ranges: [`'${s.getName()}'!${cells}`], valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' }).valueRanges?.[0]?.values ?? null;

const text = (stringValue: string): GoogleAppsScript.Sheets.Schema.CellData => ({ userEnteredValue: { stringValue } });

const apiError = (message: string): Expectation => ({ matches: message });

const errorOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}|${message}`;
  }
  return 'taken';
};

/** The Sheets advanced service, by Google's reference of the Sheets API. */
export const SHEETS_SERVICE_ROWS = table('reference', [
  { id: 'api.there', member: 'Sheets.Spreadsheets', call: () => typeof api().batchUpdate, gives: 'function' },
  { id: 'api.values', member: 'Spreadsheets.Values', call: () => typeof values().batchGet, gives: 'function' },
  { id: 'api.get', member: 'Spreadsheets.get', call: () => { const s = sheet(); return (api().get(book().getId(), { fields: 'sheets.properties(sheetId,title)' }).sheets ?? []).some((one) => one.properties?.sheetId === s.getSheetId() && one.properties.title === s.getName()); }, gives: true },
  { id: 'api.read', member: 'Values.batchGet', call: () => { const s = filled([['a', 1.5, true], ['', '', 'x']]).getSheet(); SpreadsheetApp.flush(); return read(s, 'A1:C2'); }, gives: [['a', 1.5, true], ['', '', 'x']] },
  { id: 'api.read-trailing', member: 'Values.batchGet', call: () => { const s = filled([['a', ''], ['', '']]).getSheet(); SpreadsheetApp.flush(); return read(s, 'A1:C5'); }, gives: [['a']] },
  { id: 'api.read-empty', member: 'Values.batchGet', call: () => { const s = sheet(); SpreadsheetApp.flush(); return read(s, 'A1:C5'); }, gives: null },
  { id: 'api.read-serial', member: 'Values.batchGet', call: () => { const s = filled([['31/08/2026']]).getSheet(); SpreadsheetApp.flush(); return read(s, 'A1'); }, gives: [[46265]] },
  { id: 'api.read-several', member: 'Values.batchGet', call: () => { const s = filled([[1], [2]]).getSheet(); SpreadsheetApp.flush(); const name = s.getName(); return values().batchGet(book().getId(), { ranges: [`'${name}'!1:1`, `'${name}'!A2:Z`] }).valueRanges?.map((range) => range.values); }, gives: [[['1']], [['2']]] },
  { id: 'api.read-unknown-tab', member: 'Values.batchGet', call: () => errorOf(() => values().batchGet(book().getId(), { ranges: ["'no such tab'!A1"] })), expect: apiError('^GoogleJsonResponseException\\|.*Unable to parse range') },
  { id: 'api.unknown-book', member: 'Spreadsheets.get', call: () => errorOf(() => api().get('no-such-book')), expect: apiError('^GoogleJsonResponseException\\|.*not found') },
  {
    id: 'api.update-cells', member: 'Request.updateCells', also: ['Spreadsheets.batchUpdate'],
    call: () => { const s = sheet(); SpreadsheetApp.flush(); change({ updateCells: { start: { sheetId: s.getSheetId(), rowIndex: 1, columnIndex: 1 }, rows: [{ values: [text('=1+1'), { userEnteredValue: { numberValue: 7 } }] }], fields: 'userEnteredValue' } }); return [s.getRange('B2:C2').getValues()[0] ?? [], s.getRange('B2').getFormula()]; },
    gives: [['=1+1', 7], ''],
  },
  {
    id: 'api.update-cells-clears', member: 'Request.updateCells',
    call: () => { const s = filled([['a', 'b']]).getSheet(); SpreadsheetApp.flush(); change({ updateCells: { range: { sheetId: s.getSheetId(), startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }, rows: [{ values: [text('c')] }], fields: 'userEnteredValue' } }); return s.getRange('A1:B1').getValues(); },
    gives: [['c', '']],
  },
  {
    id: 'api.update-cells-fields', member: 'Request.updateCells',
    call: () => { const c = filled([['a']]).setBackground('#ff0000'); SpreadsheetApp.flush(); change({ updateCells: { start: { sheetId: c.getSheet().getSheetId(), rowIndex: 0, columnIndex: 0 }, rows: [{ values: [{ ...text('b'), note: 'ghi' }] }], fields: 'userEnteredValue' } }); return [c.getValue(), c.getBackground(), c.getNote()]; },
    gives: ['b', '#ff0000', ''],
  },
  { id: 'api.append', member: 'Request.appendCells', call: () => { const s = filled([['a'], ['b']]).getSheet(); SpreadsheetApp.flush(); change({ appendCells: { sheetId: s.getSheetId(), rows: [{ values: [text('c')] }, { values: [text('007')] }], fields: 'userEnteredValue' } }); return s.getRange('A1:A4').getValues(); }, gives: [['a'], ['b'], ['c'], ['007']] },
  { id: 'api.append-grows', member: 'Request.appendCells', call: () => { const s = sheet(); s.getRange('A30').setValue('x'); SpreadsheetApp.flush(); change({ appendCells: { sheetId: s.getSheetId(), rows: [{ values: [text('y')] }], fields: 'userEnteredValue' } }); return s.getRange('A31').getValue(); }, gives: 'y' },
  { id: 'api.merge', member: 'Request.mergeCells', call: () => { const s = sheet(); SpreadsheetApp.flush(); change({ mergeCells: { range: { sheetId: s.getSheetId(), startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }, mergeType: 'MERGE_ALL' } }); return s.getRange('A1').getMergedRanges().map((r) => r.getA1Notation()); }, gives: ['A1:B1'] },
  { id: 'api.unmerge', member: 'Request.unmergeCells', call: () => { const s = sheet(); s.getRange('A1:B1').merge(); SpreadsheetApp.flush(); change({ unmergeCells: { range: { sheetId: s.getSheetId() } } }); return s.getRange('A1').isPartOfMerge(); }, gives: false },
  {
    id: 'api.sheet-properties', member: 'Request.updateSheetProperties',
    call: () => { const s = sheet(); SpreadsheetApp.flush(); change({ updateSheetProperties: { properties: { sheetId: s.getSheetId(), gridProperties: { rowCount: 40, columnCount: 5, frozenRowCount: 2 } }, fields: 'gridProperties(rowCount,columnCount,frozenRowCount)' } }); return [s.getMaxRows(), s.getMaxColumns(), s.getFrozenRows()]; },
    gives: [40, 5, 2],
  },
  {
    id: 'api.all-or-nothing', member: 'Spreadsheets.batchUpdate',
    call: () => {
      const s = filled([['a']]).getSheet();
      SpreadsheetApp.flush();
      const good: Request = { updateCells: { start: { sheetId: s.getSheetId(), rowIndex: 0, columnIndex: 0 }, rows: [{ values: [text('b')] }], fields: 'userEnteredValue' } };
      const bad: Request = { unmergeCells: { range: { sheetId: 987654321 } } };
      return [errorOf(() => change(good, bad)).split('|')[0], s.getRange('A1').getValue()];
    },
    gives: ['GoogleJsonResponseException', 'a'],
  },
]);
