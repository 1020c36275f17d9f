import type ExcelJS from 'exceljs';
import { isErrorCode } from '../google/spreadsheet/formula/formula-error';
import type { CellState } from '../google/state';
import { xlsxFormula } from './xlsx-formula';
import { xlsxValidation } from './xlsx-rules';
import { xlsxStyle } from './xlsx-style';
import { xmlText } from './xml-text';

/** Longest text of a cell in a workbook file; a spreadsheet of Google's may hold 50,000 characters. */
const LONGEST_TEXT = 32_767;

const textOf = (text: string): string => xmlText(text).slice(0, LONGEST_TEXT);

const plain = ({ value }: CellState): ExcelJS.CellValue => {
  if (value === '') return null;
  return typeof value === 'string' ? textOf(value) : value;
};

const resultOf = ({ value }: CellState): number | string | boolean | ExcelJS.CellErrorValue => {
  if (typeof value !== 'string') return value;
  return isErrorCode(value) ? ({ error: value } as ExcelJS.CellErrorValue) : textOf(value);
};

const valueOf = (cell: CellState, names: ReadonlyMap<string, string>): ExcelJS.CellValue => {
  const formula = cell.formula === undefined ? null : xlsxFormula(cell.formula, names);
  return formula === null ? plain(cell) : { formula, result: resultOf(cell) };
};

/** How a text begins that a program takes for a formula when somebody edits its cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
/** The format in which whatever is typed stays a text. */
const TEXT_FORMAT = '@';

/** A text is written as a text; one that looks like a formula keeps that when it is edited and confirmed. */
const lookOf = ({ value, formula, format }: CellState): Partial<ExcelJS.Style> => {
  const risky = formula === undefined && typeof value === 'string' && LIKE_A_FORMULA.test(value);
  return xlsxStyle(risky ? { ...format, numberFormat: TEXT_FORMAT } : format);
};

/** Writes a stored cell into a workbook's; a text stays text, whatever it begins with. */
export const fillCell = (target: ExcelJS.Cell, cell: CellState, names: ReadonlyMap<string, string>): void => {
  target.value = valueOf(cell, names);
  target.style = lookOf(cell);
  if (cell.note !== undefined) target.note = textOf(cell.note);
  const rule = cell.validation === undefined ? null : xlsxValidation(cell.validation);
  if (rule !== null) target.dataValidation = rule;
};
