import type ExcelJS from 'exceljs';
import type { RangeState, SheetState } from '../google/state';
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
  for (const [row, height] of Object.entries(sheet.rowHeights)) target.getRow(Number(row) + 1).height = points(height);
};

const merge = (target: ExcelJS.Worksheet, { row, column, rows, columns }: RangeState): void => {
  target.mergeCells(row + 1, column + 1, row + rows, column + columns);
};

const viewOf = ({ frozenRows, frozenColumns, hiddenGridlines = false }: SheetState): Partial<ExcelJS.WorksheetView> => {
  const lines = { showGridLines: !hiddenGridlines };
  if (frozenRows === 0 && frozenColumns === 0) return { state: 'normal', ...lines };
  return { state: 'frozen', ySplit: frozenRows, xSplit: frozenColumns, ...lines };
};

/** Adds one tab to a workbook. `names` maps lower-case titles to exported names. */
export const addSheet = (workbook: ExcelJS.Workbook, sheet: SheetState, names: ReadonlyMap<string, string>): void => {
  const target = workbook.addWorksheet(names.get(sheet.title.toLowerCase()) ?? sheet.title, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [viewOf(sheet) as ExcelJS.WorksheetView],
    properties: sheet.tabColor === null ? {} : { tabColor: argb(sheet.tabColor) },
  });
  sizeColumns(target, sheet);
  fillRows(target, sheet, names);
  sheet.merges.forEach((range) => merge(target, range));
  sheet.conditionalFormats.forEach((rule, index) => {
    const conditional = xlsxConditional(rule, index + 1);
    if (conditional !== null) target.addConditionalFormatting(conditional);
  });
};
