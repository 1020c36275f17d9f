import { filled, sheet } from '../ground';
import { table, throws } from '../row';

type Cell = GoogleAppsScript.Spreadsheet.Range;

const cell = (): Cell => sheet().getRange('A1');

/** Google takes null where the published types do not say so. */
const withNull = (setter: (value: null) => Cell): Cell => setter(null);

/** Looks of cells. */
export const FORMAT_ROWS = table('live', [
  {
    id: 'format.defaults', member: 'Range.getBackground', also: ['Range.getFontColor', 'Range.getFontSize', 'Range.getFontWeight', 'Range.getFontStyle'],
    call: () => [cell().getBackground(), cell().getFontColor(), cell().getFontSize(), cell().getFontWeight(), cell().getFontStyle()],
    gives: ['#ffffff', '#000000', 10, 'normal', 'normal'],
  },
  { id: 'format.default-alignment', member: 'Range.getHorizontalAlignment', also: ['Range.getVerticalAlignment'], call: () => [cell().getHorizontalAlignment().toLowerCase(), cell().getVerticalAlignment().toLowerCase()], gives: ['general', 'bottom'] },
  { id: 'format.wrap', member: 'Range.setWrap', also: ['Range.getWrap'], call: () => [cell().setWrap(true).getWrap(), cell().setWrap(false).getWrap()], gives: [true, false] },
  { id: 'format.clip', member: 'Range.setWrapStrategy', also: ['Range.getWrap'], call: () => cell().setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrap(), gives: false },
  { id: 'format.number', member: 'Range.setNumberFormat', also: ['Range.getNumberFormat'], call: () => cell().setNumberFormat('0.#').getNumberFormat(), gives: '0.#' },
  { id: 'format.number-general', member: 'Range.setNumberFormat', call: () => cell().setNumberFormat('general').getNumberFormat(), gives: '0.###############' },
  { id: 'format.number-null', member: 'Range.setNumberFormat', call: () => { try { withNull(cell().setNumberFormat as never); } catch { return 'thrown'; } return 'taken'; }, gives: 'thrown' },
  { id: 'format.numbers', member: 'Range.setNumberFormats', also: ['Range.getNumberFormats'], from: 'reference', call: () => sheet().getRange('A1:B1').setNumberFormats([['@', '0.00']]).getNumberFormats(), gives: [['@', '0.00']] },
  {
    id: 'format.null-resets', member: 'Range.setFontWeight', also: ['Range.setFontStyle', 'Range.setHorizontalAlignment', 'Range.setVerticalAlignment'],
    call: () => {
      const c = cell().setFontWeight('bold').setFontStyle('italic').setHorizontalAlignment('right').setVerticalAlignment('top');
      c.setFontWeight(null).setFontStyle(null).setHorizontalAlignment(null).setVerticalAlignment(null);
      return [c.getFontWeight(), c.getFontStyle(), c.getHorizontalAlignment().toLowerCase(), c.getVerticalAlignment().toLowerCase()];
    },
    gives: ['normal', 'normal', 'general', 'bottom'],
  },
  { id: 'format.bold', member: 'Range.getFontWeight', from: 'reference', call: () => cell().setFontWeight('bold').getFontWeight(), gives: 'bold' },
  { id: 'format.weights', member: 'Range.setFontWeights', also: ['Range.getFontWeights'], from: 'reference', call: () => sheet().getRange('A1:B1').setFontWeights([['bold', null]]).getFontWeights(), gives: [['bold', 'normal']] },
  { id: 'format.colour-name', member: 'Range.setBackground', call: () => [cell().setBackground('LIGHTCORAL').getBackground(), cell().setBackground('red').getBackground()], gives: ['#f08080', '#ff0000'] },
  { id: 'format.colour-invalid', member: 'Range.setBackground', from: 'branch', where: 'issue 428869869', call: () => { cell().setBackground('foo'); cell().setBackground('#gggggg'); return 'accepted'; }, gives: 'accepted' },
  { id: 'format.colour-lower-case', member: 'Range.getBackground', call: () => cell().setBackground('#ABCDEF').getBackground(), gives: '#abcdef' },
  { id: 'format.colours', member: 'Range.setBackgrounds', also: ['Range.getBackgrounds'], from: 'reference', call: () => sheet().getRange('A1:B1').setBackgrounds([['#ff0000', null]]).getBackgrounds(), gives: [['#ff0000', '#ffffff']] },
  { id: 'format.font-colour', member: 'Range.setFontColor', also: ['Range.getFontColor'], from: 'reference', call: () => cell().setFontColor('#0000ff').getFontColor(), gives: '#0000ff' },
  { id: 'format.font-size', member: 'Range.setFontSize', also: ['Range.getFontSize'], from: 'reference', call: () => cell().setFontSize(14).getFontSize(), gives: 14 },
  { id: 'format.font-family', member: 'Range.setFontFamily', also: ['Range.getFontFamily'], from: 'reference', call: () => cell().setFontFamily('Roboto').getFontFamily(), gives: 'Roboto' },
  { id: 'format.border-chains', member: 'Range.setBorder', call: () => sheet().getRange('A1:B2').setBorder(true, true, true, true, true, true).getA1Notation(), gives: 'A1:B2' },
  { id: 'note.none', member: 'Range.getNote', call: () => cell().getNote(), gives: '' },
  { id: 'note.fills', member: 'Range.setNote', also: ['Range.getNotes'], call: () => sheet().getRange('A1:B1').setNote('x').getNotes(), gives: [['x', 'x']] },
  { id: 'note.several', member: 'Range.setNotes', from: 'reference', call: () => sheet().getRange('A1:B1').setNotes([['x', null as unknown as string]]).getNotes(), gives: [['x', '']] },
  { id: 'note.wrong-kind', member: 'Range.setNotes', call: () => cell().setNotes('foo' as never), expect: throws("The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.") },
  {
    id: 'format.user-entered', member: 'Range.getBackground', from: 'observed',
    call: () => {
      const c = filled([[5]]);
      const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#ff0000').setRanges([c]).build();
      c.getSheet().setConditionalFormatRules([rule]);
      return c.getBackground();
    },
    gives: '#ffffff',
  },
]);
