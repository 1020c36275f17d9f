import { types } from 'node:util';
import type { Scalar } from '../../state';
import { canonicalFormula } from '../formula/canonical';
import { traitsOf } from './locale';
import { serialOf, wallClockOf } from './serial';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** Where a text is typed. */
export interface Typing {
  readonly locale: string;
  readonly timeZone: string;
  /** Virtual instant in milliseconds, for dates without a year; null when nobody knows. */
  readonly nowMillis: number | null;
  /** The cell's number format is '@'. */
  readonly plainText: boolean;
}

export interface Coerced {
  readonly value: Scalar;
  readonly formula?: string;
  /** Format that the input brings along when the cell has none. */
  readonly numberFormat?: string;
}

const withFormat = (value: number, numberFormat: string | null): Coerced =>
  numberFormat === null ? { value } : { value, numberFormat };

const yearOf = ({ nowMillis, timeZone }: Typing): number | null =>
  nowMillis === null ? null : wallClockOf(serialOf(nowMillis, timeZone)).year;

const isSignedFormula = (text: string): boolean => /^[+-]/.test(text) && text.slice(1).trim() !== '';

/** Texts that begin otherwise are plain, which most are; telling so by one character keeps block writes fast. */
const MAY_BE_MORE = /^\s*[-+=.,\d'tTfF]/;

/** What becomes of a text that a person types, or a script writes by `setValues`. */
export const coerceTyped = (text: string, typing: Typing): Coerced => {
  if (typing.plainText || !MAY_BE_MORE.test(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: canonicalFormula(text) };
  const traits = traitsOf(typing.locale);
  const number = typedNumber(text, traits);
  if (number !== null) return withFormat(number.value, number.numberFormat);
  if (isSignedFormula(text)) return { value: '', formula: canonicalFormula(`=${text}`) };
  if (/^(true|false)$/i.test(text.trim())) return { value: text.trim().toLowerCase() === 'true' };
  const date = typedDate(text, traits, yearOf(typing));
  return date === null ? { value: text } : { value: date.value, numberFormat: date.numberFormat };
};

const coerceDate = (date: Date, typing: Typing): Coerced => {
  const value = serialOf(date.getTime(), typing.timeZone);
  const traits = traitsOf(typing.locale);
  return { value, numberFormat: Number.isInteger(value) ? traits.datePattern : traits.dateTimePattern };
};

/** What becomes of a JavaScript value in a cell; null when no cell can hold it. */
export const coerceInput = (input: unknown, typing: Typing): Coerced | null => {
  if (input === null || input === undefined) return { value: '' };
  if (typeof input === 'string') return coerceTyped(input, typing);
  if (typeof input === 'number') return Number.isFinite(input) ? { value: input } : { value: '#NUM!' };
  if (typeof input === 'boolean') return { value: input };
  return types.isDate(input) ? coerceDate(input, typing) : null;
};
