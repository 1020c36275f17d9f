import { book, filled, sheet } from '../ground';
import { table, throws } from '../row';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const rule = (): RuleBuilder => SpreadsheetApp.newConditionalFormatRule();

const condition = (made: RuleBuilder, cells: Range): unknown[] => {
  const read = made.setBold(true).setBackground('#FF0000').setRanges([cells]).build().getBooleanCondition();
  return [String(read?.getCriteriaType()), read?.getCriteriaValues(), read?.getBold(), read?.getBackground()];
};

const charted = (): GoogleAppsScript.Spreadsheet.Sheet => {
  const data = filled([['tuần', 'số'], [1, 10], [2, 20]]);
  const s = data.getSheet();
  s.insertChart(s.newChart().setChartType(Charts.ChartType.LINE).addRange(data).setNumHeaders(1).setPosition(5, 2, 3, 4).setOption('title', 'Diễn biến').build());
  return s;
};

/** Conditional formats, protections and charts. */
export const SHEET_OBJECT_ROWS = table('live', [
  {
    id: 'conditional.replace', member: 'Sheet.setConditionalFormatRules', also: ['Sheet.getConditionalFormatRules', 'SpreadsheetApp.newConditionalFormatRule'],
    call: () => {
      const cells = filled([[1]]);
      const s = cells.getSheet();
      const made = [50, 60].map((limit) => rule().whenNumberGreaterThan(limit).setBold(true).setRanges([cells]).build());
      s.setConditionalFormatRules(made.slice(0, 1));
      s.setConditionalFormatRules(made);
      return s.getConditionalFormatRules().map((read) => read.getBooleanCondition()?.getCriteriaValues());
    },
    gives: [[50], [60]],
  },
  { id: 'conditional.clear', member: 'Sheet.clearConditionalFormatRules', call: () => { const cells = filled([[1]]); const s = cells.getSheet(); s.setConditionalFormatRules([rule().whenCellEmpty().setBold(true).setRanges([cells]).build()]); s.clearConditionalFormatRules(); return s.getConditionalFormatRules().length; }, gives: 0 },
  { id: 'conditional.number', member: 'ConditionalFormatRuleBuilder.whenNumberBetween', also: ['ConditionalFormatRuleBuilder.setBackground'], call: () => condition(rule().whenNumberBetween(10, 20), filled([[1]])), gives: ['NUMBER_BETWEEN', [10, 20], true, '#ff0000'] },
  { id: 'conditional.formula', member: 'ConditionalFormatRuleBuilder.whenFormulaSatisfied', call: () => condition(rule().whenFormulaSatisfied('=A1>10'), filled([[1]])), gives: ['CUSTOM_FORMULA', ['=A1>10'], true, '#ff0000'] },
  { id: 'conditional.text', member: 'ConditionalFormatRuleBuilder.whenTextEqualTo', from: 'reference', call: () => condition(rule().whenTextEqualTo('chậm'), filled([[1]])), gives: ['TEXT_EQUAL_TO', ['chậm'], true, '#ff0000'] },
  {
    id: 'conditional.copy', member: 'ConditionalFormatRule.copy',
    call: () => { const made = rule().whenNumberGreaterThan(1).setBold(true).setRanges([filled([[1]])]).build().copy().whenCellEmpty().build().getBooleanCondition(); return [String(made?.getCriteriaType()), made?.getBold()]; },
    gives: ['CELL_EMPTY', true],
  },
  {
    id: 'conditional.other-sheet', member: 'Sheet.setConditionalFormatRules', from: 'observed',
    call: () => { const s = sheet(); const other = sheet(); s.setConditionalFormatRules([rule().whenFormulaSatisfied(`='${other.getName()}'!A1>1`).setBold(true).setRanges([s.getRange('A1')]).build()]); SpreadsheetApp.flush(); return 'taken'; },
    expect: throws(null, 'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.'),
  },
  { id: 'protect.types', member: 'Sheet.protect', also: ['Range.protect'], call: () => { const s = sheet(); return [String(s.protect().getProtectionType()), String(s.getRange('A1').protect().getProtectionType())]; }, gives: ['SHEET', 'RANGE'] },
  {
    id: 'protect.settings', member: 'Protection.setWarningOnly', also: ['Protection.setDescription', 'Protection.setUnprotectedRanges'],
    call: () => {
      const s = sheet();
      const made = s.protect().setDescription('sổ').setWarningOnly(true).setUnprotectedRanges([s.getRange('B2')]);
      return [made.getDescription(), made.isWarningOnly(), made.getUnprotectedRanges().map((r) => r.getA1Notation())];
    },
    gives: ['sổ', true, ['B2']],
  },
  {
    id: 'protect.description', member: 'Protection.getDescription', from: 'reference',
    call: () => { const s = sheet(); return [s.protect().getDescription(), s.getRange('A1').protect().setDescription('sổ').getDescription()]; }, gives: ['', 'sổ'],
  },
  { id: 'protect.owner', member: 'Protection.getEditors', also: ['Protection.canEdit'], where: 'issue 442636162', call: () => { const made = sheet().protect(); return [made.canEdit(), made.getEditors().length]; }, gives: [true, 0] },
  { id: 'protect.whole', member: 'Protection.getRange', call: () => { const whole = sheet().protect().getRange(); return [whole.getNumRows(), whole.getNumColumns(), whole.getA1Notation()]; }, gives: [30, 26, ''] },
  {
    id: 'protect.list', member: 'Sheet.getProtections', also: ['Protection.remove'],
    call: () => {
      const s = sheet();
      s.protect();
      const part = s.getRange('A1').protect();
      const before = s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      part.remove();
      return [before, s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, s.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    },
    gives: [1, 0, 1],
  },
  { id: 'chart.inserted', member: 'Sheet.insertChart', also: ['Sheet.newChart', 'Sheet.getCharts', 'EmbeddedChartBuilder.build', 'EmbeddedChartBuilder.setChartType', 'EmbeddedChartBuilder.addRange'], call: () => charted().getCharts().length, gives: 1 },
  { id: 'chart.not-inserted', member: 'Sheet.newChart', call: () => { const s = sheet(); s.newChart().addRange(s.getRange('A1:B2')).build(); return s.getCharts().length; }, gives: 0 },
  { id: 'chart.title', member: 'EmbeddedChartBuilder.setOption', call: () => charted().getCharts()[0]?.getOptions()?.get('title'), gives: 'Diễn biến' },
  { id: 'chart.headers', member: 'EmbeddedChartBuilder.setNumHeaders', from: 'reference', call: () => charted().getCharts()[0]?.getNumHeaders(), gives: 1 },
  {
    id: 'chart.position', member: 'EmbeddedChartBuilder.setPosition',
    call: () => { const at = charted().getCharts()[0]?.getContainerInfo(); return [at?.getAnchorRow(), at?.getAnchorColumn(), at?.getOffsetX(), at?.getOffsetY()]; }, gives: [5, 2, 3, 4],
  },
  {
    id: 'chart.container', member: 'EmbeddedChart.getContainerInfo', also: ['ContainerInfo.getAnchorRow', 'ContainerInfo.getAnchorColumn'], from: 'reference', where: 'both count from 1',
    call: () => { const at = charted().getCharts()[0]?.getContainerInfo(); return [at?.getAnchorRow(), at?.getAnchorColumn()]; }, gives: [5, 2],
  },
  { id: 'chart.update', member: 'Sheet.updateChart', call: () => { const s = charted(); const [chart] = s.getCharts(); if (chart !== undefined) s.updateChart(chart.modify().setOption('title', 'mới').build()); return s.getCharts().map((one) => one.getOptions()?.get('title')); }, gives: ['mới'] },
  { id: 'chart.remove', member: 'Sheet.removeChart', call: () => { const s = charted(); const [chart] = s.getCharts(); if (chart !== undefined) s.removeChart(chart); return s.getCharts().length; }, gives: 0 },
  { id: 'chart.type', member: 'ChartType.LINE', from: 'reference', call: () => String(Charts.ChartType.LINE), gives: 'LINE' },
  { id: 'chart.type-holder', member: 'Charts.ChartType', from: 'reference', call: () => [String(Charts.ChartType.COLUMN), String(Charts.ChartType.BAR)], gives: ['COLUMN', 'BAR'] },
  { id: 'tab.exists', member: 'Spreadsheet.insertSheet', from: 'observed', call: () => { book().insertSheet('X'); return book().insertSheet('X'); }, expect: throws('A sheet with the name "X" already exists. Please enter another name.') },
  { id: 'tab.last', member: 'Spreadsheet.deleteSheet', from: 'observed', call: () => { const b = SpreadsheetApp.create('Conformance scratch, small', 1, 1); b.getSheets().forEach((s) => b.deleteSheet(s)); }, expect: throws("You can't remove all the sheets in a document.") },
  { id: 'tab.last-visible', member: 'Sheet.hideSheet', from: 'reference', call: () => { try { SpreadsheetApp.create('Conformance scratch, small', 1, 1).getSheets()[0]?.hideSheet(); SpreadsheetApp.flush(); } catch { return 'thrown'; } return 'hidden'; }, gives: 'thrown' },
  { id: 'grid.rows-out', member: 'Sheet.deleteRows', from: 'observed', call: () => sheet().deleteRows(40, 1), expect: throws('Those rows are out of bounds.') },
  { id: 'grid.columns-out', member: 'Sheet.deleteColumns', from: 'observed', call: () => sheet().deleteColumns(40, 1), expect: throws('Those columns are out of bounds.') },
  { id: 'grid.all-unfrozen', member: 'Sheet.deleteRows', from: 'observed', call: () => { const s = sheet(); s.setFrozenRows(1); s.deleteRows(2, 29); }, expect: throws('Sorry, it is not possible to delete all non-frozen rows.') },
  { id: 'enum.words', member: 'SpreadsheetApp.WrapStrategy', call: () => { const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy as unknown as Record<string, { name(): string; ordinal(): number; compareTo(other: unknown): number }>; return [String(WRAP), WRAP?.name(), WRAP?.compareTo(WRAP), typeof CLIP?.ordinal()]; }, gives: ['WRAP', 'WRAP', 0, 'number'] },
  { id: 'enum.first', member: 'SpreadsheetApp.ProtectionType', call: () => String(SpreadsheetApp.ProtectionType), gives: 'RANGE' },
]);
