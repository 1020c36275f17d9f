import { aRun } from './a-run';

const verdicts = (): ReturnType<typeof aRun> & { rule: GoogleAppsScript.Spreadsheet.DataValidation } => {
  const run = aRun();
  const rule = run.app.newDataValidation().requireValueInList(['Duyệt', 'Trả lại'], true).setAllowInvalid(false).build();
  run.sheet.getRange('A1').setDataValidation(rule);
  return { ...run, rule };
};

describe('data validation', () => {
  it('SpreadsheetApp.newDataValidation: fresh, allows everything', () => {
    const builder = aRun().app.newDataValidation();
    expect([builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText(), builder.getAllowInvalid()]).toEqual([null, [], null, true]);
  });

  it('requireValueInList: entries, become texts beside the drop-down', () => {
    const rule = aRun().app.newDataValidation().requireValueInList([1, 2] as unknown as string[]).build();
    expect(rule.getCriteriaValues()).toEqual([['1', '2'], true]);
  });

  it('Range.getDataValidations: cells without a rule, are null', () => {
    expect(verdicts().sheet.getRange('B1').getDataValidations()).toEqual([[null]]);
  });

  it('Range.getDataValidation: a rule that was set, reads back', () => {
    expect(verdicts().sheet.getRange('A1').getDataValidation()?.getCriteriaValues()).toEqual([['Duyệt', 'Trả lại'], true]);
  });

  it('Range.setValue: a value outside a strict list, throws with the cell', () => {
    expect(() => verdicts().sheet.getRange('A1').setValue('Có')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this sheet.');
  });

  it('Range.setValue: a value of a strict list, is written', () => {
    expect(verdicts().sheet.getRange('A1').setValue('Duyệt').getValue()).toBe('Duyệt');
  });

  it('Range.clearDataValidations: after it, anything goes', () => {
    const { sheet } = verdicts();
    expect(sheet.getRange('A1').clearDataValidations().setValue('Có').getValue()).toBe('Có');
  });

  it('Range.insertCheckboxes: empty cells, become FALSE', () => {
    expect(aRun().sheet.getRange('A1').insertCheckboxes().getValue()).toBe(false);
  });

  it('DataValidation: a finished rule, has no setters', () => {
    const { rule } = verdicts();
    expect(() => (rule as unknown as { setHelpText(text: string): void }).setHelpText('x')).toThrow('DataValidation.setHelpText is not modelled');
  });
});
