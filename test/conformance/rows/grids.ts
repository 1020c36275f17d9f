import { filled, sheet } from '../ground';
import { table } from '../row';

const DATA: (string | number)[][] = [['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']];

/** Rows and columns of a tab. */
export const GRID_ROWS = table('live', [
  { id: 'grid.append-empty', member: 'Sheet.appendRow', also: ['Sheet.getLastRow', 'Sheet.getLastColumn'], call: () => { const s = sheet(); s.appendRow([1, 2, 3]); return [s.getLastRow(), s.getLastColumn()]; }, gives: [1, 3] },
  { id: 'grid.append-chains', member: 'Sheet.appendRow', call: () => { const s = sheet(); return s.appendRow(['x']).getSheetId() === s.getSheetId(); }, gives: true },
  { id: 'grid.append-cleared', member: 'Sheet.appendRow', call: () => { const s = sheet(); s.getRange('A1:B3').setValues([[1, 1], [1, 1], [1, 1]]); s.clear(); s.appendRow(['x']); return s.getLastRow(); }, gives: 1 },
  { id: 'grid.empty-last', member: 'Sheet.getLastRow', also: ['Sheet.getLastColumn'], call: () => { const s = sheet(); return [s.getLastRow(), s.getLastColumn()]; }, gives: [0, 0] },
  {
    id: 'grid.insert-columns-after', member: 'Sheet.insertColumnsAfter', also: ['Sheet.getLastColumn'],
    call: () => { const s = filled(DATA).getSheet(); s.insertColumnsAfter(1, 2); return [s.getLastColumn(), s.getRange('A1:E1').getValues()[0] ?? []]; },
    gives: [5, ['a', '', '', 'b', 'c']],
  },
  { id: 'grid.insert-columns-before', member: 'Sheet.insertColumnsBefore', call: () => { const s = filled(DATA).getSheet(); s.insertColumnsBefore(1, 1); return s.getRange('A1:D1').getValues()[0] ?? []; }, gives: ['', 'a', 'b', 'c'] },
  { id: 'grid.insert-columns-grid', member: 'Sheet.getMaxColumns', also: ['Sheet.insertColumnsAfter'], from: 'reference', call: () => { const s = sheet(); s.insertColumnsAfter(26, 4); return s.getMaxColumns(); }, gives: 30 },
  { id: 'grid.insert-rows', member: 'Sheet.insertRowsAfter', also: ['Sheet.getMaxRows', 'Sheet.getLastRow'], from: 'reference', call: () => { const s = filled(DATA).getSheet(); s.insertRowsAfter(1, 2); return [s.getLastRow(), s.getMaxRows()]; }, gives: [5, 32] },
  { id: 'grid.insert-rows-before', member: 'Sheet.insertRowsBefore', from: 'reference', call: () => { const s = filled(DATA).getSheet(); s.insertRowsBefore(1, 1); return s.getRange('A1:A2').getValues(); }, gives: [[''], ['a']] },
  { id: 'grid.delete-columns', member: 'Sheet.deleteColumns', call: () => { const s = filled(DATA).getSheet(); s.deleteColumns(1, 2); return s.getLastColumn(); }, gives: 1 },
  { id: 'grid.delete-column', member: 'Sheet.deleteColumn', call: () => { const s = filled(DATA).getSheet(); s.deleteColumn(2); return s.getRange('A1:B1').getValues()[0] ?? []; }, gives: ['a', 'c'] },
  { id: 'grid.delete-rows-below', member: 'Sheet.deleteRows', call: () => { const s = filled(DATA).getSheet(); s.deleteRows(10, 5); return [s.getLastRow(), s.getMaxRows()]; }, gives: [3, 25] },
  { id: 'grid.delete-row', member: 'Sheet.deleteRow', from: 'reference', call: () => { const s = filled(DATA).getSheet(); s.deleteRow(1); return s.getRange('A1').getValue(); }, gives: 'd' },
  { id: 'grid.column-width', member: 'Sheet.setColumnWidth', also: ['Sheet.getColumnWidth'], call: () => sheet().setColumnWidth(2, 123).getColumnWidth(2), gives: 123 },
  { id: 'grid.column-widths', member: 'Sheet.setColumnWidths', call: () => { const s = sheet().setColumnWidths(2, 2, 77); return [1, 2, 3, 4].map((column) => s.getColumnWidth(column) === 77); }, gives: [false, true, true, false] },
  { id: 'grid.row-height', member: 'Sheet.setRowHeight', also: ['Sheet.getRowHeight'], call: () => sheet().setRowHeight(3, 45).getRowHeight(3), gives: 45 },
  { id: 'grid.row-heights', member: 'Sheet.setRowHeights', call: () => sheet().setRowHeights(1, 2, 40).getRowHeight(2), gives: 40 },
  { id: 'grid.default-width', member: 'Sheet.getColumnWidth', from: 'observed', call: () => sheet().getColumnWidth(1), gives: 100 },
  { id: 'grid.frozen-rows', member: 'Sheet.setFrozenRows', also: ['Sheet.getFrozenRows'], from: 'reference', call: () => { const s = sheet(); s.setFrozenRows(2); return s.getFrozenRows(); }, gives: 2 },
  { id: 'grid.frozen-columns', member: 'Sheet.setFrozenColumns', also: ['Sheet.getFrozenColumns'], from: 'reference', call: () => { const s = sheet(); s.setFrozenColumns(1); return s.getFrozenColumns(); }, gives: 1 },
  { id: 'grid.hide-columns', member: 'Sheet.hideColumns', also: ['Sheet.isColumnHiddenByUser'], from: 'reference', call: () => { const s = sheet(); s.hideColumns(2, 2); return [1, 2, 3, 4].map((column) => s.isColumnHiddenByUser(column)); }, gives: [false, true, true, false] },
  { id: 'grid.show-columns', member: 'Sheet.showColumns', from: 'reference', call: () => { const s = sheet(); s.hideColumns(2, 2); s.showColumns(2); return [s.isColumnHiddenByUser(2), s.isColumnHiddenByUser(3)]; }, gives: [false, true] },
  { id: 'grid.data-range-empty', member: 'Sheet.getDataRange', call: () => sheet().getDataRange().getValues(), gives: [['']] },
  { id: 'grid.data-range', member: 'Sheet.getDataRange', call: () => { const s = sheet(); s.getRange('C2').setValue('x'); return s.getDataRange().getA1Notation(); }, gives: 'A1:C2' },
  { id: 'grid.gridlines', member: 'Sheet.setHiddenGridlines', from: 'reference', call: () => { const s = sheet(); return s.setHiddenGridlines(true).getSheetId() === s.getSheetId(); }, gives: true },
]);
