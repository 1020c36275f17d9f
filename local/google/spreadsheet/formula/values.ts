import type { Scalar } from '../../state';
import { traitsOf } from '../grid/locale';
import { typedDate } from '../grid/typed-date';
import { typedNumber } from '../grid/typed-number';
import { generalNumber } from '../grid/number-format';
import { FormulaError } from './formula-error';

/** A single value, or the block of a reference. */
export type FormulaValue = Scalar | readonly (readonly Scalar[])[];

export const isBlock = (value: FormulaValue): value is readonly (readonly Scalar[])[] => typeof value === 'object';

/** The single value that stands for a block where one is wanted: its first cell. */
export const single = (value: FormulaValue): Scalar => (isBlock(value) ? value[0]?.[0] ?? '' : value);

/** A number for arithmetic: '' is 0, texts are read as typed ones, anything else is #VALUE!. */
export const asNumber = (value: FormulaValue, locale: string): number => {
  const scalar = single(value);
  if (typeof scalar === 'number') return scalar;
  if (typeof scalar === 'boolean') return scalar ? 1 : 0;
  if (scalar === '') return 0;
  const traits = traitsOf(locale);
  const typed = typedNumber(scalar, traits) ?? typedDate(scalar, traits, null);
  if (typed === null) throw new FormulaError('#VALUE!');
  return typed.value;
};

/** A text for joining. */
export const asText = (value: FormulaValue, locale: string): string => {
  const scalar = single(value);
  if (typeof scalar === 'boolean') return scalar ? 'TRUE' : 'FALSE';
  return typeof scalar === 'number' ? generalNumber(scalar, traitsOf(locale)) : scalar;
};

/** A condition: numbers are true unless 0, texts must say TRUE or FALSE. */
export const asBoolean = (value: FormulaValue): boolean => {
  const scalar = single(value);
  if (typeof scalar === 'boolean') return scalar;
  if (typeof scalar === 'number') return scalar !== 0;
  if (scalar === '' || /^false$/i.test(scalar)) return false;
  if (/^true$/i.test(scalar)) return true;
  throw new FormulaError('#VALUE!');
};

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

const alike = (left: Scalar, right: Scalar): [Scalar, Scalar] => {
  if (left === '' && typeof right === 'number') return [0, right];
  if (right === '' && typeof left === 'number') return [left, 0];
  if (typeof left === 'string' && typeof right === 'string') return [left.toLowerCase(), right.toLowerCase()];
  return [left, right];
};

/** Order of two values as formulas and sorting see it: numbers, then texts, then booleans. */
export const compareValues = (first: Scalar, second: Scalar): number => {
  const [left, right] = alike(first, second);
  const rank = (RANK[typeof left] ?? 0) - (RANK[typeof right] ?? 0);
  if (rank !== 0) return rank;
  if (left === right) return 0;
  return left < right ? -1 : 1;
};
