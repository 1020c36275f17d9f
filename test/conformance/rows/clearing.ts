import { filled } from '../ground';
import { table } from '../row';

/** A cell with everything that can be cleared. */
const laden = (): GoogleAppsScript.Spreadsheet.Range =>
  filled([['x']])
    .setBackground('#ff0000')
    .setNote('ghi chú')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y'], true).build());

const stateOf = (cell: GoogleAppsScript.Spreadsheet.Range): unknown[] => [
  cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null,
];

/** What each way of clearing takes and leaves. */
export const CLEARING_ROWS = table('live', [
  { id: 'clear.sheet', member: 'Sheet.clear', call: () => { const cell = laden(); cell.getSheet().clear(); return stateOf(cell); }, gives: ['', '#ffffff', 'ghi chú', true] },
  { id: 'clear.sheet-contents', member: 'Sheet.clearContents', call: () => { const cell = laden(); cell.getSheet().clearContents(); return stateOf(cell); }, gives: ['', '#ff0000', 'ghi chú', true] },
  { id: 'clear.sheet-formats', member: 'Sheet.clearFormats', call: () => { const cell = laden(); cell.getSheet().clearFormats(); return stateOf(cell); }, gives: ['x', '#ffffff', 'ghi chú', true] },
  { id: 'clear.sheet-notes', member: 'Sheet.clearNotes', call: () => { const cell = laden(); cell.getSheet().clearNotes(); return stateOf(cell); }, gives: ['x', '#ff0000', '', true] },
  { id: 'clear.rules', member: 'Range.clearDataValidations', also: ['Range.getDataValidations'], call: () => laden().clearDataValidations().getDataValidations(), gives: [[null]] },
  { id: 'clear.content', member: 'Range.clearContent', call: () => filled([[1, 'a'], [true, '=1+1']]).clearContent().getValues(), gives: [['', ''], ['', '']] },
  { id: 'clear.format', member: 'Range.clearFormat', from: 'reference', call: () => stateOf(laden().clearFormat()), gives: ['x', '#ffffff', 'ghi chú', true] },
  { id: 'clear.note', member: 'Range.clearNote', from: 'reference', call: () => laden().clearNote().getNote(), gives: '' },
  { id: 'clear.range-contents-only', member: 'Range.clear', from: 'reference', call: () => { const cell = laden().clear({ contentsOnly: true }); return [cell.getValue(), cell.getBackground()]; }, gives: ['', '#ff0000'] },
  { id: 'clear.range', member: 'Range.clear', from: 'reference', call: () => { const cell = laden().clear(); return [cell.getValue(), cell.getBackground()]; }, gives: ['', '#ffffff'] },
]);
