import type ExcelJS from 'exceljs';
import type { BookState, RangeState, SheetState } from '../google/state';
import { rowHeight } from './row-height';
import { fillCell } from './xlsx-cell';
import { xlsxConditional } from './xlsx-rules';
import { argb } from './xlsx-style';

const DEFAULT_WIDTH = 100;

/** Width in characters of the standard font, as files count it, of a width in pixels. */
const characters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

const points = (pixels: number): number => pixels * 0.75;

const fillRows = (target: ExcelJS.Worksheet, sheet: SheetState, names: ReadonlyMap<string, string>): void => {
  sheet.rows.forEach((cells, row) => cells.forEach((cell, column) => {
    if (cell !== undefined) fillCell(target.getCell(row + 1, column + 1), cell, names);
  }));
};

const sizeColumns = (target: ExcelJS.Worksheet, sheet: SheetState): void => {
  const used = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const last = Math.max(used, ...Object.keys(sheet.columnWidths).map((index) => Number(index) + 1), 0);
  for (let column = 0; column < last; column += 1) {
    target.getColumn(column + 1).width = characters(sheet.columnWidths[column] ?? DEFAULT_WIDTH);
  }
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
};

const sizeRows = (target: ExcelJS.Worksheet, book: BookState, sheet: SheetState): void =>
  sheet.rows.forEach((_, row) => {
    target.getRow(row + 1).height = points(rowHeight(book, sheet, row));
  });

const merge = (target: ExcelJS.Worksheet, { row, column, rows, columns }: RangeState): void => {
  target.mergeCells(row + 1, column + 1, row + rows, column + columns);
};

const viewOf = ({ frozenRows, frozenColumns, hiddenGridlines = false }: SheetState): Partial<ExcelJS.WorksheetView> => {
  const lines = { showGridLines: !hiddenGridlines };
  if (frozenRows === 0 && frozenColumns === 0) return { state: 'normal', ...lines };
  return { state: 'frozen', ySplit: frozenRows, xSplit: frozenColumns, ...lines };
};

/** Paper of Vietnamese offices, by its number in workbook files. */
const A4 = 9;

/** Tabs are printed across one page; one with charts, which is read as a whole, on one page. Frozen rows come again on each. */
const pageOf = ({ charts, frozenRows }: SheetState): Partial<ExcelJS.PageSetup> => ({
  paperSize: A4,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: charts.length > 0 ? 1 : 0,
  horizontalCentered: true,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
  ...(frozenRows === 0 ? {} : { printTitlesRow: `1:${frozenRows}` }),
});

/** A workbook that is being written: `names` maps lower-case titles of the book's tabs to exported names. */
export interface Exporting {
  readonly workbook: ExcelJS.Workbook;
  readonly book: BookState;
  readonly names: ReadonlyMap<string, string>;
}

/** Adds one tab to the workbook. */
export const addSheet = ({ workbook, book, names }: Exporting, sheet: SheetState): void => {
  const target = workbook.addWorksheet(names.get(sheet.title.toLowerCase()) ?? sheet.title, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [viewOf(sheet) as ExcelJS.WorksheetView],
    pageSetup: pageOf(sheet),
    properties: sheet.tabColor === null ? {} : { tabColor: argb(sheet.tabColor) },
  });
  sizeColumns(target, sheet);
  sizeRows(target, book, sheet);
  fillRows(target, sheet, names);
  sheet.merges.forEach((range) => merge(target, range));
  sheet.conditionalFormats.forEach((rule, index) => {
    const conditional = xlsxConditional(rule, index + 1);
    if (conditional !== null) target.addConditionalFormatting(conditional);
  });
};
