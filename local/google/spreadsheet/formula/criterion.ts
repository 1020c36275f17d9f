import type { Scalar } from '../../state';
import { traitsOf } from '../grid/locale';
import { typedNumber } from '../grid/typed-number';
import { compareValues } from './values';

const CRITERION = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/;

const wanted = (text: string, locale: string): Scalar => {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return typedNumber(text, traitsOf(locale))?.value ?? text;
};

const wildcard = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[\\s\\S]*').replaceAll('?', '[\\s\\S]')}$`, 'i');

const equals = (cell: Scalar, operand: Scalar): boolean => {
  if (typeof operand === 'string' && /[*?]/.test(operand)) return typeof cell === 'string' && wildcard(operand).test(cell);
  return typeof cell === typeof operand && compareValues(cell, operand) === 0;
};

/** Whether a cell meets a criterion such as «>=5», «Đạt» or «thôn*». */
export const matchesCriterion = (cell: Scalar, criterion: Scalar, locale: string): boolean => {
  if (typeof criterion !== 'string') return equals(cell, criterion);
  const [, sign = '=', text = ''] = CRITERION.exec(criterion) ?? [];
  const operand = wanted(text, locale);
  if (sign === '=') return equals(cell, operand);
  if (sign === '<>') return !equals(cell, operand);
  if (typeof cell !== typeof operand || cell === '') return false;
  const order = compareValues(cell, operand);
  return sign.startsWith('<') ? order < 0 || (sign === '<=' && order === 0) : order > 0 || (sign === '>=' && order === 0);
};
