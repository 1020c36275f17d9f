import { aRun } from './a-run';

const first = (): GoogleAppsScript.Spreadsheet.Range => aRun().sheet.getRange('A1');

describe('looks of a range', () => {
  it('Range: nothing set, shows the defaults', () => {
    const range = first();
    expect([
      range.getBackground(), range.getFontColor(), range.getFontSize(), range.getFontWeight(), range.getFontStyle(),
      range.getHorizontalAlignment(), range.getVerticalAlignment(), range.getNumberFormat(),
    ]).toEqual(['#ffffff', '#000000', 10, 'normal', 'normal', 'general', 'bottom', '0.###############']);
  });

  it.each([['LIGHTCORAL', '#f08080'], ['#ABCDEF', '#abcdef'], ['#abc', '#aabbcc'], ['foo', '#ffffff']])('Range.setBackground: %s, reads back as %s', (colour, text) => {
    expect(first().setBackground(colour).getBackground()).toBe(text);
  });

  it('Range.setNumberFormat: a pattern, reads back the same', () => {
    expect(first().setNumberFormat('0.#').getNumberFormat()).toBe('0.#');
  });

  it('Range.setNumberFormat: general, reads back as its digits', () => {
    expect(first().setNumberFormat('general').getNumberFormat()).toBe('0.###############');
  });

  it('Range.setNumberFormat: null, throws', () => {
    expect(() => first().setNumberFormat(null as unknown as string)).toThrow("don't match the method signature");
  });

  it('Range.setFontWeight: null, is normal again', () => {
    expect(first().setFontWeight('bold').setFontWeight(null).getFontWeight()).toBe('normal');
  });

  it('Range.setBackgrounds: a block, colours cell by cell', () => {
    const { sheet } = aRun();
    sheet.getRange('A1:B1').setBackgrounds([['red', null]]);
    expect(sheet.getRange('A1:B1').getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
  });

  it('Range.setWrapStrategy: CLIP, does not wrap', () => {
    const { app, sheet } = aRun();
    expect(sheet.getRange('A1').setWrapStrategy(app.WrapStrategy.CLIP).getWrap()).toBe(false);
  });

  it('Range.setBorder: outer sides only, leave the inner ones undrawn', () => {
    const { sheet, book } = aRun();
    sheet.getRange('A1:B2').setBorder(true, true, true, true, null, null);
    expect(Object.keys(book.sheets[0]?.rows[0]?.[0]?.format?.borders ?? {})).toEqual(['top', 'left']);
  });

  it('Range.setBorder: false, removes that side', () => {
    const { sheet, book } = aRun();
    sheet.getRange('A1').setBorder(true, true, true, true, null, null).setBorder(false, null, null, null, null, null);
    expect(book.sheets[0]?.rows[0]?.[0]?.format?.borders?.top).toBeUndefined();
  });

  it('Range.clearFormat: the value, stays', () => {
    const range = first().setValue('x').setBackground('red').clearFormat();
    expect([range.getValue(), range.getBackground()]).toEqual(['x', '#ffffff']);
  });

  it('Range.setNote: a block, is noted in every cell', () => {
    const { sheet } = aRun();
    sheet.getRange('A1:B1').setNote('ghi chú');
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['ghi chú', 'ghi chú']]);
  });

  it('SpreadsheetApp.BorderStyle: a member, prints its name', () => {
    expect(String(aRun().app.BorderStyle.SOLID_THICK)).toBe('SOLID_THICK');
  });
});
