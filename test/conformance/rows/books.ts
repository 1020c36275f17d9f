import { book, sheet } from '../ground';
import { table } from '../row';

const SMALL = 'Conformance scratch, small';

/** Books as wholes. */
export const BOOK_ROWS = table('live', [
  {
    id: 'book.create-size', member: 'SpreadsheetApp.create', also: ['Sheet.getMaxRows', 'Sheet.getMaxColumns', 'Spreadsheet.getNumSheets'],
    call: () => {
      const small = SpreadsheetApp.create(SMALL, 3, 4);
      const [only] = small.getSheets();
      return [only?.getMaxRows(), only?.getMaxColumns(), small.getNumSheets()];
    },
    gives: [3, 4, 1],
  },
  { id: 'book.first-tab-en', member: 'SpreadsheetApp.create', also: ['Sheet.getName'], language: 'en', call: () => SpreadsheetApp.create(SMALL, 1, 1).getSheets()[0]?.getName(), gives: 'Sheet1' },
  {
    id: 'book.first-tab-vi', member: 'SpreadsheetApp.create', also: ['Sheet.getName'], language: 'vi', from: 'hypothesis',
    call: () => SpreadsheetApp.create(SMALL, 1, 1).getSheets()[0]?.getName(), gives: 'Trang tính1',
  },
  { id: 'book.default-size', member: 'SpreadsheetApp.create', from: 'observed', call: () => { const [first] = book().getSheets(); return [first?.getMaxRows(), first?.getMaxColumns()]; }, gives: [1000, 26] },
  { id: 'book.open-by-id', member: 'SpreadsheetApp.openById', also: ['Spreadsheet.getId'], call: () => SpreadsheetApp.openById(book().getId()).getId() === book().getId(), gives: true },
  { id: 'book.open-by-url', member: 'SpreadsheetApp.openByUrl', also: ['Spreadsheet.getUrl'], call: () => SpreadsheetApp.openByUrl(book().getUrl()).getId() === book().getId(), gives: true },
  { id: 'book.open-unknown', member: 'SpreadsheetApp.openById', from: 'hypothesis', call: () => { try { SpreadsheetApp.openById('no-such-book'); } catch { return 'thrown'; } return 'opened'; }, gives: 'thrown' },
  { id: 'book.url-holds-id', member: 'Spreadsheet.getUrl', from: 'reference', call: () => book().getUrl().includes(book().getId()), gives: true },
  { id: 'book.active', member: 'SpreadsheetApp.getActiveSpreadsheet', from: 'reference', call: () => SpreadsheetApp.getActiveSpreadsheet().getId() === SpreadsheetApp.getActive().getId(), gives: true },
  { id: 'book.rename', member: 'Spreadsheet.rename', also: ['Spreadsheet.getName'], from: 'reference', call: () => { const b = book(); b.rename('Conformance scratch, renamed'); return b.getName(); }, gives: 'Conformance scratch, renamed' },
  { id: 'book.locale', member: 'Spreadsheet.setSpreadsheetLocale', also: ['Spreadsheet.getSpreadsheetLocale'], from: 'reference', call: () => { book().setSpreadsheetLocale('vi_VN'); return book().getSpreadsheetLocale(); }, gives: 'vi_VN' },
  {
    id: 'book.zone', member: 'Spreadsheet.setSpreadsheetTimeZone', also: ['Spreadsheet.getSpreadsheetTimeZone'], from: 'reference',
    call: () => { book().setSpreadsheetTimeZone('Asia/Ho_Chi_Minh'); return book().getSpreadsheetTimeZone(); }, gives: 'Asia/Ho_Chi_Minh',
  },
  { id: 'book.form-url-none', member: 'Spreadsheet.getFormUrl', from: 'reference', call: () => SpreadsheetApp.create(SMALL, 1, 1).getFormUrl(), gives: null },
  { id: 'tab.new-is-active', member: 'Spreadsheet.insertSheet', also: ['Spreadsheet.getActiveSheet'], call: () => { const b = book(); return b.insertSheet('active').getSheetId() === b.getActiveSheet().getSheetId(); }, gives: true },
  {
    id: 'tab.after-active', member: 'Spreadsheet.insertSheet', also: ['Sheet.getIndex', 'Spreadsheet.setActiveSheet'],
    call: () => {
      const b = book();
      const [first] = b.getSheets();
      const kept = b.insertSheet('kept');
      if (first !== undefined) b.setActiveSheet(first);
      const next = b.insertSheet('next');
      return [next.getIndex() - (first?.getIndex() ?? 0), kept.getIndex() > next.getIndex()];
    },
    gives: [1, true],
  },
  { id: 'tab.index-given', member: 'Spreadsheet.insertSheet', also: ['Sheet.getIndex'], call: () => { const made = book().insertSheet('at one', 1); return [made.getIndex(), made.getName()]; }, gives: [2, 'at one'] },
  { id: 'tab.index-moves', member: 'Sheet.getIndex', call: () => { const early = book().insertSheet('early', 1); book().insertSheet('between', 1); return early.getIndex(); }, gives: 3 },
  { id: 'tab.by-id', member: 'Spreadsheet.getSheetById', also: ['Sheet.getSheetId'], call: () => { const s = sheet(); return [typeof s.getSheetId(), book().getSheetById(s.getSheetId())?.getName() === s.getName()]; }, gives: ['number', true] },
  { id: 'tab.by-unknown-id', member: 'Spreadsheet.getSheetById', from: 'reference', call: () => book().getSheetById(123454321), gives: null },
  { id: 'tab.by-name', member: 'Spreadsheet.getSheetByName', call: () => { const s = sheet(); return book().getSheetByName(s.getName())?.getSheetId() === s.getSheetId(); }, gives: true },
  { id: 'tab.by-unknown-name', member: 'Spreadsheet.getSheetByName', from: 'reference', call: () => book().getSheetByName('no such tab'), gives: null },
  { id: 'tab.sheet-name', member: 'Sheet.getSheetName', call: () => { const s = sheet(); return s.getSheetName() === s.getName(); }, gives: true },
  { id: 'tab.set-name', member: 'Sheet.setName', also: ['Sheet.getName'], from: 'reference', call: () => { const s = sheet(); return [s.setName('Sổ').getName(), s.getSheetId() === book().getSheetByName('Sổ')?.getSheetId()]; }, gives: ['Sổ', true] },
  { id: 'tab.list', member: 'Spreadsheet.getSheets', from: 'reference', call: () => { sheet(); return book().getSheets().map((s) => s.getIndex()).slice(0, 2); }, gives: [1, 2] },
  { id: 'tab.delete', member: 'Spreadsheet.deleteSheet', from: 'reference', call: () => { const s = sheet(); const name = s.getName(); book().deleteSheet(s); return book().getSheetByName(name); }, gives: null },
  { id: 'tab.move-active', member: 'Spreadsheet.moveActiveSheet', from: 'reference', call: () => { const s = sheet(); s.activate(); book().moveActiveSheet(2); return s.getIndex(); }, gives: 2 },
  { id: 'tab.parent', member: 'Sheet.getParent', from: 'reference', call: () => sheet().getParent().getId() === book().getId(), gives: true },
  { id: 'tab.hide', member: 'Sheet.hideSheet', also: ['Sheet.isSheetHidden'], from: 'branch', call: () => sheet().hideSheet().isSheetHidden(), gives: true },
  { id: 'tab.show', member: 'Sheet.showSheet', also: ['Sheet.isSheetHidden'], from: 'branch', call: () => sheet().hideSheet().showSheet().isSheetHidden(), gives: false },
  { id: 'tab.form-url-none', member: 'Sheet.getFormUrl', from: 'reference', call: () => sheet().getFormUrl(), gives: null },
  { id: 'tab.colour', member: 'Sheet.setTabColor', from: 'reference', call: () => { const s = sheet(); return s.setTabColor('#ff0000').getSheetId() === s.getSheetId(); }, gives: true },
]);
