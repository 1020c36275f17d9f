import { aRun } from './a-run';

describe('place of a range', () => {
  it.each([
    [0, 1, 1, 1, 'The starting row of the range is too small.'],
    [1, 0, 1, 1, 'The starting column of the range is too small.'],
    [1, 1, 0, 1, 'The number of rows in the range must be at least 1.'],
    [1, 1, 1, 0, 'The number of columns in the range must be at least 1.'],
    [1001, 1, 1, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [1, 26, 1, 2, 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('Sheet.getRange: %d, %d, %d, %d, throws', (...[row, column, rows, columns, text]) => {
    expect(() => aRun().sheet.getRange(row, column, rows, columns)).toThrow(text);
  });

  it('Sheet.getRange: outside the grid on a Vietnamese account, throws in Vietnamese', () => {
    const { sheet, execution } = aRun();
    execution.state.account.language = 'vi';
    expect(() => sheet.getRange(2000, 1)).toThrow('Tọa độ của dải ô nằm ngoài kích thước của trang tính.');
  });

  it('Sheet.getRange: a bare column, is not found', () => {
    expect(() => aRun().sheet.getRange('B')).toThrow('Range not found');
  });

  it('Spreadsheet.getRange: a text with a tab, has A1 notation without it', () => {
    expect(aRun().spreadsheet.getRange('Sheet1!A1:B2').getA1Notation()).toBe('A1:B2');
  });

  it('Range.getCell: numbers, are relative to the range', () => {
    expect(aRun().sheet.getRange('C3:D4').getCell(1, 2).getA1Notation()).toBe('D3');
  });

  it('Range.offset: without a size, keeps the size', () => {
    expect(aRun().sheet.getRange('A1:B2').offset(1, 1).getA1Notation()).toBe('B2:C3');
  });

  it('Range.offset: with a height, changes rows only', () => {
    expect(aRun().sheet.getRange('A1:B2').offset(0, 0, 5).getA1Notation()).toBe('A1:B5');
  });

  it('Range: its corners and sizes, are counted from 1', () => {
    const range = aRun().sheet.getRange(2, 3, 4, 5);
    expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumRows(), range.getNumColumns()])
      .toEqual([2, 3, 5, 7, 4, 5]);
  });

  it('Range.merge: the block, keeps its first value only', () => {
    const { sheet } = aRun();
    sheet.getRange('A1:B1').setValues([['x', 'y']]).merge();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['x', '']]);
  });

  it('Range.mergeAcross: three rows, are three blocks', () => {
    const { sheet } = aRun();
    sheet.getRange('A1:B3').mergeAcross();
    expect(sheet.getRange('A1:C5').getMergedRanges().map((range) => range.getA1Notation())).toEqual(['A1:B1', 'A2:B2', 'A3:B3']);
  });

  it('Range.breakApart: after it, nothing is merged', () => {
    const { sheet } = aRun();
    sheet.getRange('A1:B3').merge();
    sheet.getRange('A1:B3').breakApart();
    expect(sheet.getRange('A1').isPartOfMerge()).toBe(false);
  });

  it('Range.merge: through half of a merged block, throws', () => {
    const { sheet } = aRun();
    sheet.getRange('A1:B2').merge();
    expect(() => sheet.getRange('B2:C3').merge()).toThrow('You must select all cells in a merged range');
  });

  it('Range: a member that is not modelled, throws by name', () => {
    expect(() => aRun().sheet.getRange('A1').setTextRotation(90)).toThrow('Range.setTextRotation is not modelled by the local services');
  });
});
