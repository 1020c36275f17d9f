import { aRun } from './a-run';

const filled = (): ReturnType<typeof aRun> => {
  const run = aRun();
  run.sheet.getRange('A1:B2').setValues([['Thôn', 1], [true, '31/12/2026']]);
  return run;
};

describe('values of a range', () => {
  it('Range.setValues: numbers, booleans and texts, come back with their type', () => {
    expect(filled().sheet.getRange('A1:B1').getValues()).toEqual([['Thôn', 1]]);
  });

  it('Range.getValues: a date, is midnight in the zone of the book', () => {
    expect(filled().sheet.getRange('B2').getValue()).toEqual(new Date(Date.UTC(2026, 11, 30, 17)));
  });

  it('Range.getDisplayValues: typed values, are shown in the locale', () => {
    expect(filled().sheet.getRange('A1:B2').getDisplayValues()).toEqual([['Thôn', '1'], ['TRUE', '31/12/2026']]);
  });

  it('Range.getValues: cells never written, are empty texts', () => {
    expect(aRun().sheet.getRange('C3:D3').getValues()).toEqual([['', '']]);
  });

  it('Range.setValues: a text that begins with «=», is calculated', () => {
    const { sheet } = filled();
    sheet.getRange('C1').setValue('=B1+1');
    expect(sheet.getRange('C1').getValue()).toBe(2);
  });

  it('Range.setValues: a text in cells of format @, is never a formula', () => {
    const { sheet } = aRun();
    sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
    expect(sheet.getRange('A1').getFormula()).toBe('');
  });

  it('Range.setValues: the chain, goes on with the same range', () => {
    expect(filled().sheet.getRange('A1:B1').setValues([[1, 2]]).getA1Notation()).toBe('A1:B1');
  });

  it('Range.setValues: too few rows, throws with both numbers', () => {
    expect(() => aRun().sheet.getRange('A1:A2').setValues([['x']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.');
  });

  it('Range.setValues: too many columns, throws with both numbers', () => {
    expect(() => aRun().sheet.getRange('A1').setValues([['x', 'y']])).toThrow('The data has 2 but the range has 1.');
  });

  it('Range.setNotes: a text instead of a block, is no signature of it', () => {
    expect(() => aRun().sheet.getRange('A1').setNotes('foo' as unknown as string[][])).toThrow("don't match the method signature");
  });

  it('Range.setFormula: over a block, moves the relative references', () => {
    const { sheet } = aRun();
    sheet.getRange('C1:D2').setFormula('=A1');
    expect(sheet.getRange('C1:D2').getFormulas()).toEqual([['=A1', '=B1'], ['=A2', '=B2']]);
  });

  it('Range.setFormula: «;» between arguments, is kept as «,»', () => {
    const { sheet } = aRun();
    sheet.getRange('A1').setFormula('=SUM(1;2)');
    expect(sheet.getRange('A1').getFormula()).toBe('=SUM(1,2)');
  });

  it('Range.isBlank: after values beside it, is still true', () => {
    expect(filled().sheet.getRange('A3:B3').isBlank()).toBe(true);
  });

  it('Range.setValue: more than 50,000 characters, throws', () => {
    expect(() => aRun().sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow('maximum of 50000 characters');
  });

  it('Range.sort: columns of the sheet, put numbers before texts and empty cells last', () => {
    const { sheet } = aRun();
    sheet.getRange('B1:B5').setValues([['b'], [''], [2], [true], [1]]).sort({ column: 2, ascending: true });
    expect(sheet.getRange('B1:B5').getValues().flat()).toEqual([1, 2, 'b', true, '']);
  });

  it('Range.clearContent: values go, notes stay', () => {
    const { sheet } = filled();
    sheet.getRange('A1').setNote('ghi chú').clearContent();
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote()]).toEqual(['', 'ghi chú']);
  });

  it('Range.getValues: one call, tells how many cells it moves', () => {
    const { sheet, execution } = aRun();
    sheet.getRange('A1:C4').getValues();
    expect([execution.calls.at(-1), execution.cells.at(-1)]).toEqual(['Range.getValues', 12]);
  });
});
