import type ExcelJS from 'exceljs';
import { toA1 } from '../google/spreadsheet/grid/a1';
import type { ConditionalFormatState, FormatState, ValidationState } from '../google/state';
import { argb } from './xlsx-style';

/** Longest list of choices that a workbook file may carry inside a rule. */
const LONGEST_LIST = 255;

const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_EQUAL_TO: '=', NUMBER_GREATER_THAN: '>', NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=', NUMBER_LESS_THAN: '<', NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
};

const quoted = (text: unknown): string => `"${String(text).replaceAll('"', '""')}"`;

const textCondition = ({ type, values }: ConditionalFormatState, cell: string): string | null => {
  const text = quoted(values[0]);
  switch (type) {
    case 'TEXT_EQUAL_TO':
      return `${cell}=${text}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `NOT(ISNUMBER(SEARCH(${text},${cell})))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    default:
      return null;
  }
};

/** The condition as a formula about the first cell of its range; null for kinds that files cannot carry. */
const condition = (rule: ConditionalFormatState, cell: string): string | null => {
  const [first, second] = rule.values;
  const sign = COMPARISONS[rule.type];
  if (sign !== undefined) return `AND(ISNUMBER(${cell}),${cell}${sign}${String(first)})`;
  if (rule.type === 'NUMBER_BETWEEN') return `AND(ISNUMBER(${cell}),${cell}>=${String(first)},${cell}<=${String(second)})`;
  if (rule.type === 'CELL_EMPTY') return `LEN(TRIM(${cell}))=0`;
  if (rule.type === 'CELL_NOT_EMPTY') return `LEN(TRIM(${cell}))>0`;
  if (rule.type === 'CUSTOM_FORMULA') return String(first).replace(/^=/, '');
  return textCondition(rule, cell);
};

const differentialStyle = ({ background, fontColor, bold, italic }: FormatState): Partial<ExcelJS.Style> => ({
  ...(background === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(background) } as const }),
  font: {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontColor === undefined ? {} : { color: argb(fontColor) }),
  },
});

/** A conditional format of a workbook file; rules earlier in the tab's list win. */
export const xlsxConditional = (rule: ConditionalFormatState, priority: number): ExcelJS.ConditionalFormattingOptions | null => {
  const [home] = rule.ranges;
  if (home === undefined) return null;
  const formula = condition(rule, toA1({ ...home, rows: 1, columns: 1 }));
  if (formula === null) return null;
  return {
    ref: rule.ranges.map(toA1).join(' '),
    rules: [{ type: 'expression', priority, formulae: [formula], style: differentialStyle(rule.format) }],
  };
};

const OPERATORS: Readonly<Record<string, ExcelJS.DataValidationOperator>> = {
  NUMBER_BETWEEN: 'between', NUMBER_NOT_BETWEEN: 'notBetween', NUMBER_EQUAL_TO: 'equal', NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan', NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual', NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

const listOf = ({ values }: ValidationState): string | null => {
  const choices = Array.isArray(values[0]) ? values[0].map(String) : [];
  const text = choices.join(',');
  const fits = choices.length > 0 && text.length <= LONGEST_LIST && !choices.some((choice) => choice.includes(','));
  return fits ? quoted(text) : null;
};

const kindOf = (rule: ValidationState): Pick<ExcelJS.DataValidation, 'type' | 'formulae' | 'operator'> | null => {
  const operator = OPERATORS[rule.type];
  if (operator !== undefined) return { type: 'decimal', operator, formulae: rule.values };
  const list = rule.type === 'VALUE_IN_LIST' ? listOf(rule) : rule.type === 'CHECKBOX' ? '"TRUE,FALSE"' : null;
  return list === null ? null : { type: 'list', formulae: [list] };
};

/** A data validation of a workbook file; null for kinds and lists that files cannot carry. */
export const xlsxValidation = (rule: ValidationState): ExcelJS.DataValidation | null => {
  const kind = kindOf(rule);
  if (kind === null) return null;
  return {
    ...kind,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText === null ? {} : { showInputMessage: true, prompt: rule.helpText.slice(0, LONGEST_LIST) }),
  };
};
