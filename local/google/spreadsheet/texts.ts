import type { LocalisedText } from '../../runtime/execution';

/** For sentences whose Vietnamese form on a real account nobody has recorded. */
const unrecorded = (en: string): LocalisedText => ({ en, vi: en });

/** Sentences of the spreadsheet service that depend on no argument. */
export const SHEET_TEXTS = {
  outside: {
    en: 'The coordinates of the range are outside the dimensions of the sheet.',
    vi: 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  },
  rowTooSmall: unrecorded('The starting row of the range is too small.'),
  columnTooSmall: unrecorded('The starting column of the range is too small.'),
  noRows: unrecorded('The number of rows in the range must be at least 1.'),
  noColumns: unrecorded('The number of columns in the range must be at least 1.'),
  rangeNotFound: unrecorded('Range not found'),
  lastSheet: unrecorded("You can't remove all the sheets in a document."),
  lastVisible: unrecorded("You can't hide all the sheets in a document."),
  rowsOut: unrecorded('Those rows are out of bounds.'),
  columnsOut: unrecorded('Those columns are out of bounds.'),
  allUnfrozenRows: unrecorded('Sorry, it is not possible to delete all non-frozen rows.'),
  allUnfrozenColumns: unrecorded('Sorry, it is not possible to delete all non-frozen columns.'),
  frozenAllRows: unrecorded("You can't freeze all visible rows on the sheet."),
  frozenAllColumns: unrecorded("You can't freeze all visible columns on the sheet."),
  mergeAcrossFrozenRows: unrecorded("You can't merge frozen and non-frozen rows."),
  mergeAcrossFrozenColumns: unrecorded("You can't merge frozen and non-frozen columns."),
  freezeHalfMergedRows: unrecorded(
    "Sorry, you can't freeze rows which contain only part of a merged cell. " +
    'Try to break apart merged cells or freeze more rows to include the complete merged cells.'),
  freezeHalfMergedColumns: unrecorded(
    "Sorry, you can't freeze columns which contain only part of a merged cell. " +
    'Try to break apart merged cells or freeze more columns to include the complete merged cells.'),
  linkedForm: unrecorded("You can't delete a sheet with a linked form. Unlink the form first."),
  protectedRange: unrecorded(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'),
  noUi: unrecorded('Cannot call SpreadsheetApp.getUi() from this context.'),
  tooManySheets: unrecorded('You have reached the limit of 200 sheets in this document.'),
  tooManyCells: unrecorded('This action would increase the number of cells in the workbook above the limit of 10000000 cells.'),
  textTooLong: unrecorded('Your input contains more than the maximum of 50000 characters in a single cell.'),
  splitMerge: unrecorded('You must select all cells in a merged range to merge or unmerge them.'),
  cellOutside: unrecorded('Cell reference out of range'),
  unknownProtection: unrecorded('The protection no longer exists.'),
  foreignRule: {
    en: 'Conditional format rule cannot reference a different sheet.',
    vi: 'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.',
  },
  ruleWithoutRange: unrecorded('Conditional format rule must have at least one range.'),
  ruleWithoutCondition: unrecorded('Conditional format rule must have a condition.'),
} as const satisfies Record<string, LocalisedText>;

/** A data block of another size than the range. */
export const sizeText = (what: 'rows' | 'columns', data: number, range: number): LocalisedText =>
  unrecorded(`The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`);

export const sheetExistsText = (name: string): LocalisedText =>
  unrecorded(`A sheet with the name "${name}" already exists. Please enter another name.`);

/** A strict rule of a cell refuses a value that a script writes. */
export const violationText = (cell: string): LocalisedText =>
  unrecorded(`The data you entered in cell ${cell} violates the data validation rules set on this sheet.`);
