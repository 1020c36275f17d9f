import { aRun } from './a-run';

const numbered = (): ReturnType<typeof aRun> => {
  const run = aRun({ rows: 5, columns: 4 });
  run.sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
  return run;
};

describe('rows and columns', () => {
  it('Sheet.insertRowsAfter: inside data, moves what is below', () => {
    const { sheet } = numbered();
    sheet.insertRowsAfter(1, 2);
    expect([sheet.getMaxRows(), sheet.getRange('A4').getValue()]).toEqual([7, 4]);
  });

  it('Sheet.insertColumnsAfter: inside data, moves the last column by the count', () => {
    const { sheet } = numbered();
    sheet.insertColumnsAfter(1, 2);
    expect([sheet.getLastColumn(), sheet.getRange('B1').getValue(), sheet.getRange('D1').getValue()]).toEqual([5, '', 2]);
  });

  it('Sheet.deleteRows: below data, leaves the last row', () => {
    const { sheet } = numbered();
    sheet.deleteRows(4, 2);
    expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([3, 3]);
  });

  it('Sheet.deleteColumns: inside data, lowers the last column', () => {
    const { sheet } = numbered();
    sheet.deleteColumns(1, 1);
    expect([sheet.getLastColumn(), sheet.getRange('A1').getValue()]).toEqual([2, 2]);
  });

  it('Sheet.deleteRows: outside the grid, throws', () => {
    expect(() => numbered().sheet.deleteRows(5, 2)).toThrow('Those rows are out of bounds.');
  });

  it('Sheet.deleteRows: all that are not frozen, throws', () => {
    const { sheet } = numbered();
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 4)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });

  it('Sheet.insertRowsAfter: merged blocks below, move along', () => {
    const { sheet } = numbered();
    sheet.getRange('A2:B3').merge();
    sheet.insertRowsAfter(1, 1);
    expect(sheet.getRange('A1:D6').getMergedRanges().map((range) => range.getA1Notation())).toEqual(['A3:B4']);
  });

  it('Sheet.insertRowsAfter: more cells than a book may have, throws', () => {
    expect(() => aRun().sheet.insertRowsAfter(1, 400_000)).toThrow('above the limit of 10000000 cells');
  });

  it('Sheet.setFrozenRows: all rows, throws', () => {
    expect(() => numbered().sheet.setFrozenRows(5)).toThrow("You can't freeze all visible rows on the sheet.");
  });

  it('Sheet.setFrozenColumns: through a merged block, throws', () => {
    const { sheet } = numbered();
    sheet.getRange('A1:B1').merge();
    expect(() => sheet.setFrozenColumns(1)).toThrow("you can't freeze columns which contain only part of a merged cell");
  });

  it('Sheet.hideColumns: then showColumns, shows again', () => {
    const { sheet } = numbered();
    sheet.hideColumns(2, 2);
    sheet.showColumns(2);
    expect([2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true]);
  });
});
