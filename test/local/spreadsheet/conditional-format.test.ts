import { aRun } from './a-run';

describe('conditional formats', () => {
  it('Sheet.setConditionalFormatRules: rules, come back in number and order', () => {
    const { app, sheet } = aRun();
    const rule = (text: string): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
      app.newConditionalFormatRule().whenTextEqualTo(text).setBackground('RED').setRanges([sheet.getRange('A1:A9')]).build();
    sheet.setConditionalFormatRules([rule('Đạt'), rule('Chậm')]);
    expect(sheet.getConditionalFormatRules().map((each) => each.getBooleanCondition()?.getCriteriaValues())).toEqual([['Đạt'], ['Chậm']]);
  });

  it('ConditionalFormatRule: its colours, read back in hexadecimal', () => {
    const { app, sheet } = aRun();
    const rule = app.newConditionalFormatRule().whenNumberBetween(10, 20).setFontColor('Red').setBold(true).setRanges([sheet.getRange('A1')]).build();
    const condition = rule.getBooleanCondition();
    expect([condition?.getFontColor(), condition?.getBold(), condition?.getCriteriaValues()]).toEqual(['#ff0000', true, [10, 20]]);
  });

  it('ConditionalFormatRule.copy: another condition, keeps ranges and look', () => {
    const { app, sheet } = aRun();
    const rule = app.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('B2')]).build();
    expect(rule.copy().whenCellNotEmpty().build().getRanges()[0]?.getA1Notation()).toBe('B2');
  });

  it('whenFormulaSatisfied: a formula about another tab, throws', () => {
    expect(() => aRun().app.newConditionalFormatRule().whenFormulaSatisfied('=Khác!A1>1')).toThrow('cannot reference a different sheet');
  });
});
