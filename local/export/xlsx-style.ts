import type ExcelJS from 'exceljs';
import { isDateFormat } from '../google/spreadsheet/grid/number-format';
import type { BorderState, FormatState } from '../google/state';

const BORDERS: Readonly<Record<string, ExcelJS.BorderStyle>> = {
  SOLID: 'thin', SOLID_MEDIUM: 'medium', SOLID_THICK: 'thick', DOTTED: 'dotted', DASHED: 'dashed', DOUBLE: 'double',
};
const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = { top: 'top', middle: 'middle', bottom: 'bottom' } as const;

/** Colour as workbook files write it, opaque. */
export const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.slice(1).toUpperCase()}` });

const border = (line: BorderState | undefined): Partial<ExcelJS.Border> | undefined =>
  line === undefined ? undefined : { style: BORDERS[line.style] ?? 'thin', color: argb(line.color) };

const bordersOf = ({ borders = {} }: FormatState): Partial<ExcelJS.Borders> =>
  Object.fromEntries((['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const drawn = border(borders[side]);
    return drawn === undefined ? [] : [[side, drawn]];
  }));

const fontOf = ({ bold, italic, fontColor, fontFamily, fontSize }: FormatState): Partial<ExcelJS.Font> => ({
  name: fontFamily ?? 'Arial',
  size: fontSize ?? 10,
  ...(bold === true ? { bold } : {}),
  ...(italic === true ? { italic } : {}),
  ...(fontColor === undefined ? {} : { color: argb(fontColor) }),
});

const alignmentOf = ({ horizontal, vertical, wrap }: FormatState): Partial<ExcelJS.Alignment> => {
  const across = HORIZONTAL.find((word) => word === horizontal);
  const along = VERTICAL[vertical as keyof typeof VERTICAL];
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(along === undefined ? {} : { vertical: along }),
    ...(wrap === 'WRAP' ? { wrapText: true } : {}),
  };
};

/** Spreadsheet programs write months and minutes in lower case and tell them apart by their neighbours. */
const patternOf = (pattern: string): string =>
  isDateFormat(pattern) ? pattern.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : part.toLowerCase())) : pattern;

const NONE: FormatState = {};

/** Look of a cell in a workbook file. */
export const xlsxStyle = (format: FormatState = NONE): Partial<ExcelJS.Style> => ({
  font: fontOf(format),
  alignment: alignmentOf(format),
  border: bordersOf(format),
  ...(format.numberFormat === undefined ? {} : { numFmt: patternOf(format.numberFormat) }),
  ...(format.background === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(format.background) } as const }),
});
