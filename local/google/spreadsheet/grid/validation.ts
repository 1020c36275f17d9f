import type { Scalar, ValidationState } from '../../state';
import { isDateFormat } from './number-format';

const NUMBER_RULES: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  NUMBER_BETWEEN: (value, first, second) => value >= first && value <= second,
  NUMBER_NOT_BETWEEN: (value, first, second) => value < first || value > second,
  NUMBER_EQUAL_TO: (value, first) => value === first,
  NUMBER_NOT_EQUAL_TO: (value, first) => value !== first,
  NUMBER_GREATER_THAN: (value, first) => value > first,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  NUMBER_LESS_THAN: (value, first) => value < first,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
};

const inList = (values: readonly unknown[], value: Scalar): boolean => {
  const [list] = values;
  return Array.isArray(list) && list.includes(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
};

const isTicked = (values: readonly unknown[], value: Scalar): boolean =>
  values.length === 0 ? typeof value === 'boolean' : values.includes(value);

/**
 * Whether a value breaks a strict rule of its cell. Empty cells never do; kinds of rule
 * that only the page of a real spreadsheet can judge (formulas, e-mail) accept everything.
 */
export const breaksRule = (rule: ValidationState | undefined, value: Scalar, numberFormat: string | undefined): boolean => {
  if (rule === undefined || rule.allowInvalid || value === '') return false;
  if (rule.type === 'VALUE_IN_LIST') return !inList(rule.values, value);
  if (rule.type === 'CHECKBOX') return !isTicked(rule.values, value);
  if (rule.type === 'DATE_IS_VALID_DATE') return typeof value !== 'number' || !isDateFormat(numberFormat);
  const holds = NUMBER_RULES[rule.type];
  return holds !== undefined && (typeof value !== 'number' || !holds(value, Number(rule.values[0]), Number(rule.values[1])));
};
