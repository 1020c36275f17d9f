import { book, filled, sheet } from '../ground';
import { table, throws } from '../row';

const typed = (text: string): string | number | boolean => {
  const value: unknown = sheet().getRange('A1').setValue(text).getValue();
  return value instanceof Date ? Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm') : (value as string | number | boolean);
};

const typedIn = (locale: string, text: string): string | number | boolean => {
  book().setSpreadsheetLocale(locale);
  try {
    return typed(text);
  } finally {
    book().setSpreadsheetLocale('vi_VN');
  }
};

/** Values that are written and read. */
export const VALUE_ROWS = table('live', [
  { id: 'value.empty', member: 'Range.getValues', call: () => sheet().getRange('A1:B1').getValues(), gives: [['', '']] },
  { id: 'value.chains', member: 'Range.setValues', call: () => filled([[1, 2]]).getA1Notation(), gives: 'A1:B1' },
  { id: 'value.types', member: 'Range.setValues', also: ['Range.getValues'], call: () => filled([[1.5, true, 'chữ', false]]).getValues(), gives: [[1.5, true, 'chữ', false]] },
  { id: 'value.date', member: 'Range.getValue', from: 'reference', call: () => typed('31/08/2026'), gives: '2026-08-31 00:00' },
  { id: 'value.date-kept', member: 'Range.setValue', from: 'reference', call: () => { const at = new Date(2026, 7, 31, 7, 30, 0); const read: unknown = sheet().getRange('A1').setValue(at).getValue(); return read instanceof Date && read.getTime() === at.getTime(); }, gives: true },
  { id: 'typed.zeros', member: 'Range.setValue', from: 'observed', call: () => typed('007'), gives: 7 },
  { id: 'typed.comma-vi', member: 'Range.setValue', from: 'observed', call: () => typed('5,5'), gives: 5.5 },
  { id: 'typed.point-en', member: 'Range.setValue', from: 'observed', call: () => typedIn('en_US', '12.5'), gives: 12.5 },
  { id: 'typed.thousands-vi', member: 'Range.setValue', from: 'observed', call: () => typed('1.234'), gives: 1234 },
  { id: 'typed.true', member: 'Range.setValue', from: 'observed', call: () => typed('TRUE'), gives: true },
  { id: 'typed.day-vi', member: 'Range.setValue', from: 'observed', call: () => String(typed('31/08')).slice(5), gives: '08-31 00:00' },
  { id: 'typed.apostrophe', member: 'Range.setValue', from: 'observed', call: () => typed("'007"), gives: '007' },
  { id: 'typed.plain-text', member: 'Range.setNumberFormat', also: ['Range.setValue'], from: 'observed', call: () => sheet().getRange('A1').setNumberFormat('@').setValue('007').getValue(), gives: '007' },
  { id: 'typed.spaces-formula', member: 'Range.setValue', call: () => { const r = sheet().getRange('A1').setValue('  =SUM(1,2)'); return [r.getFormula(), String(r.getValue()).trim()]; }, gives: ['', '=SUM(1,2)'] },
  { id: 'typed.formula', member: 'Range.setValue', from: 'reference', call: () => { const r = sheet().getRange('A1').setValue('=1+1'); return [r.getFormula(), r.getValue()]; }, gives: ['=1+1', 2] },
  { id: 'typed.null-clears', member: 'Range.setValue', from: 'reference', call: () => filled([['x']]).setValue(null).getValue(), gives: '' },
  { id: 'value.display-vi', member: 'Range.getDisplayValues', from: 'observed', call: () => filled([[1234.5]]).setNumberFormat('#,##0.0').getDisplayValues(), gives: [['1.234,5']] },
  { id: 'value.rows-differ', member: 'Range.setValues', from: 'observed', call: () => sheet().getRange('A1:A2').setValues([[1]]), expect: throws('The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.') },
  { id: 'value.columns-differ', member: 'Range.setValues', from: 'observed', call: () => sheet().getRange('A1:B1').setValues([[1]]), expect: throws('The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.') },
  { id: 'value.too-long', member: 'Range.setValue', from: 'observed', call: () => { const r = sheet().getRange('A1').setValue('x'.repeat(50_001)); SpreadsheetApp.flush(); return r.getValue(); }, expect: throws('Your input contains more than the maximum of 50000 characters in a single cell.') },
  { id: 'value.flush', member: 'SpreadsheetApp.flush', from: 'reference', call: () => { const s = sheet(); s.getRange('A1').setValue('kept'); SpreadsheetApp.flush(); return SpreadsheetApp.openById(book().getId()).getSheetByName(s.getName())?.getRange('A1').getValue(); }, gives: 'kept' },
  {
    id: 'formula.relative', member: 'Range.setFormula', also: ['Range.getFormulas'],
    call: () => { const s = sheet(); return s.getRange('C1:D2').setFormula('=A1').getFormulas(); }, gives: [['=A1', '=B1'], ['=A2', '=B2']],
  },
  { id: 'formula.none', member: 'Range.getFormula', call: () => filled([[1]]).getFormula(), gives: '' },
  { id: 'formula.cleared', member: 'Range.setFormula', call: () => { const r = sheet().getRange('A1').setFormula('=1+1'); (r.setFormula as (formula: string | null) => unknown)(null); return [r.getFormula(), r.getValue()]; }, gives: ['', ''] },
  { id: 'formula.several', member: 'Range.setFormulas', from: 'reference', call: () => { const r = sheet().getRange('A1:B1').setFormulas([['=1+1', '=2*3']]); return r.getValues(); }, gives: [[2, 6]] },
  { id: 'formula.semicolon-vi', member: 'Range.setFormula', from: 'hypothesis', call: () => sheet().getRange('A1').setFormula('=IF(1>0;"a";"b")').getValue(), gives: 'a' },
  {
    id: 'sort.header-too', member: 'Sheet.sort',
    call: () => { const s = filled([['tên'], [2], [1]]).getSheet(); s.sort(1); return s.getRange('A1:A3').getValues(); }, gives: [[1], [2], ['tên']],
  },
  { id: 'sort.descending', member: 'Sheet.sort', call: () => { const s = filled([[1], ['x'], [2]]).getSheet(); s.sort(1, false); return s.getRange('A1:A3').getValues(); }, gives: [['x'], [2], [1]] },
  { id: 'sort.booleans', member: 'Range.sort', call: () => filled([[true], [3], ['x']]).sort(1).getValues().map(([value]) => typeof value).indexOf('number'), gives: 0 },
  { id: 'sort.booleans-descending', member: 'Range.sort', call: () => filled([[1], [true], [2]]).sort({ column: 1, ascending: false }).getValues(), gives: [[true], [2], [1]] },
  { id: 'sort.sheet-columns', member: 'Range.sort', call: () => { const s = sheet(); const r = s.getRange('B1:C2').setValues([['b', 2], ['a', 1]]); return r.sort(3).getValues(); }, gives: [['a', 1], ['b', 2]] },
  { id: 'sort.several', member: 'Range.sort', call: () => filled([[2, 1], [1, 2], [1, 1]]).sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]).getValues(), gives: [[1, 2], [1, 1], [2, 1]] },
  { id: 'sort.default-ascending', member: 'Range.sort', call: () => filled([[2], [1]]).sort([{ column: 1 } as { column: number; ascending: boolean }]).getValues(), gives: [[1], [2]] },
]);
