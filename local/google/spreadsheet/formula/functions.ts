import type { Scalar } from '../../state';
import { formatDate } from '../grid/date-format';
import { formatNumber, isDateFormat } from '../grid/number-format';
import { serialOf, serialOfDate } from '../grid/serial';
import { matchesCriterion } from './criterion';
import { FormulaError } from './formula-error';
import { asBoolean, asNumber, asText, isBlock, single, type FormulaValue } from './values';

/** What functions know besides their arguments. */
export interface FormulaScope {
  readonly locale: string;
  readonly timeZone: string;
  readonly nowMillis: number;
}

type FormulaFunction = (values: readonly FormulaValue[], scope: FormulaScope) => Scalar;

const cellsOf = (values: readonly FormulaValue[]): Scalar[] => values.flatMap((value) => (isBlock(value) ? value.flat() : [value]));

/** Numbers that aggregates see: in blocks only real numbers, elsewhere also what reads as one. */
const numbersOf = (values: readonly FormulaValue[], { locale }: FormulaScope): number[] =>
  values.flatMap((value) =>
    isBlock(value) ? value.flat().filter((cell): cell is number => typeof cell === 'number') : [asNumber(value, locale)]);

const numberAt = (values: readonly FormulaValue[], index: number, scope: FormulaScope): number => asNumber(values[index] ?? 0, scope.locale);

const textAt = (values: readonly FormulaValue[], index: number, scope: FormulaScope): string => asText(values[index] ?? '', scope.locale);

const rounded = (value: number, digits: number): number => {
  const magnitude = Math.round(Number(`${Math.abs(value)}e${digits}`));
  const result = Number(`${magnitude}e${-digits}`);
  return value < 0 ? -result : result;
};

const conditions = (values: readonly FormulaValue[]): boolean[] =>
  values.flatMap((value) => (isBlock(value) ? value.flat().filter((cell) => typeof cell !== 'string') : [value])).map(asBoolean);

const formatted = (value: Scalar, pattern: string, locale: string): string => {
  if (typeof value !== 'number') return asText(value, locale);
  return isDateFormat(pattern) ? formatDate(value, pattern) : formatNumber(value, pattern, locale);
};

const largest = (numbers: readonly number[]): number => numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
const smallest = (numbers: readonly number[]): number => numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);

/** Functions whose arguments are all evaluated first; IF and IFERROR are the evaluator's own. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  AND: (values) => conditions(values).every(Boolean),
  OR: (values) => conditions(values).some(Boolean),
  NOT: (values) => !asBoolean(values[0] ?? ''),
  NOW: (_values, { nowMillis, timeZone }) => serialOf(nowMillis, timeZone),
  TODAY: (_values, { nowMillis, timeZone }) => Math.floor(serialOf(nowMillis, timeZone)),
  SUM: (values, scope) => numbersOf(values, scope).reduce((sum, number) => sum + number, 0),
  MAX: (values, scope) => largest(numbersOf(values, scope)),
  MIN: (values, scope) => smallest(numbersOf(values, scope)),
  COUNT: (values) => cellsOf(values).filter((cell) => typeof cell === 'number').length,
  COUNTA: (values) => cellsOf(values).filter((cell) => cell !== '').length,
  COUNTIF: (values, scope) => cellsOf(values.slice(0, 1)).filter((cell) => matchesCriterion(cell, single(values[1] ?? ''), scope.locale)).length,
  ROUND: (values, scope) => rounded(numberAt(values, 0, scope), numberAt(values, 1, scope)),
  INT: (values, scope) => Math.floor(numberAt(values, 0, scope)),
  ABS: (values, scope) => Math.abs(numberAt(values, 0, scope)),
  TEXT: (values, scope) => formatted(single(values[0] ?? ''), textAt(values, 1, scope), scope.locale),
  DATE: (values, scope) => serialOfDate(numberAt(values, 0, scope), numberAt(values, 1, scope), numberAt(values, 2, scope)),
  LEN: (values, scope) => textAt(values, 0, scope).length,
  CONCATENATE: (values, scope) => cellsOf(values).map((cell) => asText(cell, scope.locale)).join(''),
  HYPERLINK: (values, scope) => textAt(values, values.length > 1 ? 1 : 0, scope),
  SPARKLINE: () => '▁▃▅▇',
};

/** Carries out a function; an unknown one is #NAME?. */
export const applyFunction = (name: string, values: readonly FormulaValue[], scope: FormulaScope): Scalar => {
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (found === undefined) throw new FormulaError('#NAME?');
  return found(values, scope);
};
