import { filled, sheet } from '../ground';
import { table, throws } from '../row';

const builder = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder => SpreadsheetApp.newDataValidation();

const ruleOf = (made: GoogleAppsScript.Spreadsheet.DataValidationBuilder): unknown[] => {
  const rule = made.build();
  return [String(rule.getCriteriaType()), rule.getCriteriaValues()];
};

/** Rules of what a cell may hold. */
export const VALIDATION_ROWS = table('live', [
  {
    id: 'rule.fresh', member: 'SpreadsheetApp.newDataValidation', also: ['DataValidationBuilder.getAllowInvalid'],
    call: () => { const b = builder(); return [b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid()]; }, gives: [null, [], null, true],
  },
  { id: 'rule.copy', member: 'DataValidation.copy', also: ['DataValidationBuilder.build'], call: () => builder().requireTextIsEmail().setHelpText('giúp').build().copy().setAllowInvalid(false).build().getHelpText(), gives: 'giúp' },
  { id: 'rule.reused', member: 'DataValidationBuilder.build', call: () => { const b = builder().requireTextIsEmail(); b.build(); return b.setAllowInvalid(false).build().getAllowInvalid(); }, gives: false },
  { id: 'rule.list', member: 'DataValidationBuilder.requireValueInList', call: () => ruleOf(builder().requireValueInList(['a', 2 as unknown as string])), gives: ['VALUE_IN_LIST', [['a', '2'], true]] },
  { id: 'rule.list-no-arrow', member: 'DataValidationBuilder.requireValueInList', from: 'reference', call: () => ruleOf(builder().requireValueInList(['a'], false)), gives: ['VALUE_IN_LIST', [['a'], false]] },
  { id: 'rule.checkbox', member: 'DataValidationBuilder.requireCheckbox', call: () => [ruleOf(builder().requireCheckbox()), ruleOf(builder().requireCheckbox('có')), ruleOf(builder().requireCheckbox('có', 'không'))], gives: [['CHECKBOX', []], ['CHECKBOX', ['có']], ['CHECKBOX', ['có', 'không']]] },
  {
    id: 'rule.numbers', member: 'DataValidationBuilder.requireNumberBetween',
    also: ['DataValidationBuilder.requireNumberNotBetween', 'DataValidationBuilder.requireNumberEqualTo', 'DataValidationBuilder.requireNumberNotEqualTo'],
    call: () => [builder().requireNumberBetween(1, 2), builder().requireNumberNotBetween(1, 2), builder().requireNumberEqualTo(1), builder().requireNumberNotEqualTo(1)].map(ruleOf),
    gives: [['NUMBER_BETWEEN', [1, 2]], ['NUMBER_NOT_BETWEEN', [1, 2]], ['NUMBER_EQUAL_TO', [1]], ['NUMBER_NOT_EQUAL_TO', [1]]],
  },
  {
    id: 'rule.comparisons', member: 'DataValidationBuilder.requireNumberGreaterThan',
    also: ['DataValidationBuilder.requireNumberGreaterThanOrEqualTo', 'DataValidationBuilder.requireNumberLessThan', 'DataValidationBuilder.requireNumberLessThanOrEqualTo'],
    call: () => [builder().requireNumberGreaterThan(1), builder().requireNumberGreaterThanOrEqualTo(1), builder().requireNumberLessThan(1), builder().requireNumberLessThanOrEqualTo(1)].map(ruleOf),
    gives: [['NUMBER_GREATER_THAN', [1]], ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [1]], ['NUMBER_LESS_THAN', [1]], ['NUMBER_LESS_THAN_OR_EQUAL_TO', [1]]],
  },
  {
    id: 'rule.texts', member: 'DataValidationBuilder.requireTextContains',
    also: ['DataValidationBuilder.requireTextDoesNotContain', 'DataValidationBuilder.requireTextEqualTo', 'DataValidationBuilder.requireTextIsEmail'],
    call: () => [builder().requireTextContains('a'), builder().requireTextDoesNotContain('a'), builder().requireTextEqualTo('a'), builder().requireTextIsEmail()].map(ruleOf),
    gives: [['TEXT_CONTAINS', ['a']], ['TEXT_DOES_NOT_CONTAIN', ['a']], ['TEXT_EQUAL_TO', ['a']], ['TEXT_IS_VALID_EMAIL', []]],
  },
  { id: 'rule.formula', member: 'DataValidationBuilder.requireFormulaSatisfied', call: () => ruleOf(builder().requireFormulaSatisfied('=A1>1')), gives: ['CUSTOM_FORMULA', ['=A1>1']] },
  { id: 'rule.date', member: 'DataValidationBuilder.requireDate', call: () => ruleOf(builder().requireDate()), gives: ['DATE_IS_VALID_DATE', []] },
  {
    id: 'rule.date-argument', member: 'DataValidationBuilder.requireDate', from: 'observed', call: () => (builder().requireDate as (value: string) => unknown)('=i1'),
    expect: throws("The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate."),
  },
  { id: 'rule.formula-values', member: 'Range.getDataValidation', call: () => sheet().getRange('A1').setDataValidation(builder().requireFormulaSatisfied('=I1').build()).getDataValidation()?.getCriteriaValues(), gives: ['=I1'] },
  { id: 'rule.none', member: 'Range.getDataValidation', call: () => sheet().getRange('A1').getDataValidation(), gives: null },
  {
    id: 'rule.shape', member: 'Range.getDataValidations', also: ['Range.setDataValidation'],
    call: () => { const s = sheet(); s.getRange('B1').setDataValidation(builder().requireTextIsEmail().build()); return s.getRange('A1:B2').getDataValidations().map((line) => line.map((rule) => rule !== null)); },
    gives: [[false, true], [false, false]],
  },
  { id: 'rule.several', member: 'Range.setDataValidations', from: 'reference', call: () => { const rule = builder().requireTextIsEmail().build(); return sheet().getRange('A1:B1').setDataValidations([[rule, null]]).getDataValidations().map((line) => line.map((one) => one !== null)); }, gives: [[true, false]] },
  { id: 'rule.allow-invalid', member: 'DataValidationBuilder.setAllowInvalid', also: ['DataValidationBuilder.requireValueInList'], from: 'reference', call: () => builder().requireValueInList(['a'], true).setAllowInvalid(false).build().getAllowInvalid(), gives: false },
  {
    id: 'checkbox.rule', member: 'Range.insertCheckboxes',
    call: () => { const c = filled([['x']]).setDataValidation(builder().requireTextIsEmail().build()).insertCheckboxes(); return String(c.getDataValidation()?.getCriteriaType()); }, gives: 'CHECKBOX',
  },
  { id: 'checkbox.values', member: 'Range.insertCheckboxes', call: () => sheet().getRange('A1').insertCheckboxes('có', 'không').getDataValidation()?.getCriteriaValues(), gives: ['có', 'không'] },
  { id: 'checkbox.false', member: 'Range.insertCheckboxes', from: 'observed', call: () => { const s = sheet(); s.getRange('A1:A5').insertCheckboxes(); return [s.getLastRow(), s.getRange('A5').getValue()]; }, gives: [5, false] },
  {
    id: 'rule.violated', member: 'Range.setDataValidation', from: 'observed',
    call: () => {
      const c = sheet().getRange('G29').setDataValidation(builder().requireValueInList(['a'], true).setAllowInvalid(false).build());
      c.setValue('b');
      SpreadsheetApp.flush();
      return 'taken';
    },
    expect: throws('The data you entered in cell G29 violates the data validation rules set on this sheet.'),
  },
]);
