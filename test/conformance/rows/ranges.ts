import { book, filled, sheet } from '../ground';
import { table, throws } from '../row';

/** Where ranges lie. */
export const RANGE_ROWS = table('live', [
  { id: 'range.a1-dollars', member: 'Sheet.getRange', also: ['Range.getA1Notation'], call: () => { const s = sheet(); return [s.getRange('$z$11').getA1Notation(), s.getRange('c2:$d$4').getA1Notation()]; }, gives: ['Z11', 'C2:D4'] },
  { id: 'range.a1-of-book', member: 'Spreadsheet.getRange', call: () => book().getRange(`${sheet().getName()}!A1:B2`).getA1Notation(), gives: 'A1:B2' },
  { id: 'range.a1-quoted', member: 'Spreadsheet.getRange', from: 'reference', call: () => { const s = sheet().setName("Tab 'một'"); return book().getRange("'Tab ''một'''!B2").getSheet().getSheetId() === s.getSheetId(); }, gives: true },
  {
    id: 'range.numbers', member: 'Range.getRow', also: ['Range.getColumn', 'Range.getNumRows', 'Range.getNumColumns', 'Range.getLastRow', 'Range.getLastColumn'],
    call: () => { const r = sheet().getRange(2, 3, 4, 5); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getLastRow(), r.getLastColumn()]; },
    gives: [2, 3, 4, 5, 5, 7],
  },
  { id: 'range.sheet', member: 'Range.getSheet', from: 'reference', call: () => { const s = sheet(); return s.getRange('B2').getSheet().getName() === s.getName(); }, gives: true },
  { id: 'range.cell', member: 'Range.getCell', call: () => sheet().getRange('C3:D4').getCell(1, 1).getA1Notation(), gives: 'C3' },
  { id: 'range.offset', member: 'Range.offset', call: () => { const r = sheet().getRange('B2:C3'); return [r.offset(1, 1).getA1Notation(), r.offset(1, 1, 4).getA1Notation(), r.offset(0, 0, 1, 1).getA1Notation()]; }, gives: ['C3:D4', 'C3:D6', 'B2'] },
  { id: 'range.offset-no-rows', member: 'Range.offset', from: 'observed', call: () => sheet().getRange('B2:C3').offset(0, 0, 0), expect: throws('The number of rows in the range must be at least 1.') },
  { id: 'range.offset-no-columns', member: 'Range.offset', from: 'observed', call: () => sheet().getRange('B2:C3').offset(0, 0, 1, 0), expect: throws('The number of columns in the range must be at least 1.') },
  { id: 'range.blank', member: 'Range.isBlank', call: () => { const r = filled([[1, 2]]); return [r.isBlank(), r.offset(0, 1).isBlank(), r.offset(1, 0).isBlank()]; }, gives: [false, false, true] },
  { id: 'range.display-merged', member: 'Range.getDisplayValue', call: () => { const r = filled([['x', ''], ['', '']]); r.merge(); return [r.getValue(), r.getDisplayValue()]; }, gives: ['x', 'x'] },
  { id: 'range.first-cell', member: 'Range.getValue', call: () => filled([['first', 'second']]).getValue(), gives: 'first' },
  { id: 'range.row-zero', member: 'Sheet.getRange', from: 'observed', call: () => sheet().getRange(0, 1), expect: throws('The starting row of the range is too small.') },
  { id: 'range.column-zero', member: 'Sheet.getRange', from: 'observed', call: () => sheet().getRange(1, 0), expect: throws('The starting column of the range is too small.') },
  { id: 'range.no-rows', member: 'Sheet.getRange', from: 'observed', call: () => sheet().getRange(1, 1, 0, 1), expect: throws('The number of rows in the range must be at least 1.') },
  { id: 'range.no-columns', member: 'Sheet.getRange', from: 'observed', call: () => sheet().getRange(1, 1, 1, 0), expect: throws('The number of columns in the range must be at least 1.') },
  {
    id: 'range.outside', member: 'Sheet.getRange', from: 'observed', call: () => sheet().getRange(31, 1),
    expect: throws('The coordinates of the range are outside the dimensions of the sheet.', 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.'),
  },
  { id: 'range.not-found', member: 'Sheet.getRange', from: 'observed', call: () => sheet().getRange('no range'), expect: throws('Range not found') },
  {
    id: 'merge.members', member: 'Range.merge', also: ['Range.isPartOfMerge'],
    call: () => { const r = sheet().getRange('B2:C3').merge(); return [r.isPartOfMerge(), r.getCell(2, 2).isPartOfMerge(), r.offset(5, 0).isPartOfMerge()]; }, gives: [true, true, false],
  },
  { id: 'merge.list', member: 'Range.getMergedRanges', call: () => { const s = sheet(); s.getRange('B2:C3').merge(); return s.getRange('A1:B2').getMergedRanges().map((r) => r.getA1Notation()); }, gives: ['B2:C3'] },
  { id: 'merge.across', member: 'Range.mergeAcross', call: () => sheet().getRange('A1:B2').mergeAcross().getMergedRanges().map((r) => r.getA1Notation()), gives: ['A1:B1', 'A2:B2'] },
  { id: 'merge.vertically', member: 'Range.mergeVertically', call: () => sheet().getRange('A1:B2').mergeVertically().getMergedRanges().map((r) => r.getA1Notation()), gives: ['A1:A2', 'B1:B2'] },
  { id: 'merge.apart', member: 'Range.breakApart', call: () => sheet().getRange('A1:B2').merge().breakApart().isPartOfMerge(), gives: false },
]);
