import type { FormItemState } from '../state';

/** A rule for the text of an answer; `kind` is the builder’s method. */
export type TextRule = NonNullable<FormItemState['validation']>;

type Check = (text: string, values: readonly (string | number)[]) => boolean;

const numberOf = (text: string): number => (/^\s*[+-]?\d+(\.\d+)?\s*$/u.test(text) ? Number(text) : Number.NaN);

const compare = (holds: (actual: number, wanted: number, upper: number) => boolean): Check => (text, values) => {
  const actual = numberOf(text);
  return !Number.isNaN(actual) && holds(actual, Number(values[0]), Number(values[1]));
};

const whole = (pattern: string | number | undefined): RegExp => new RegExp(`^(?:${String(pattern)})$`, 'u');
const part = (pattern: string | number | undefined): RegExp => new RegExp(String(pattern), 'u');

/** Rules of TextValidationBuilder by method name. «Matches» means the whole text, as on the form's page. */
const CHECKS: Readonly<Record<string, Check>> = {
  requireNumber: compare(() => true),
  requireWholeNumber: compare((actual) => Number.isInteger(actual)),
  requireNumberEqualTo: compare((actual, wanted) => actual === wanted),
  requireNumberNotEqualTo: compare((actual, wanted) => actual !== wanted),
  requireNumberGreaterThan: compare((actual, wanted) => actual > wanted),
  requireNumberGreaterThanOrEqualTo: compare((actual, wanted) => actual >= wanted),
  requireNumberLessThan: compare((actual, wanted) => actual < wanted),
  requireNumberLessThanOrEqualTo: compare((actual, wanted) => actual <= wanted),
  requireNumberBetween: compare((actual, lower, upper) => lower <= actual && actual <= upper),
  requireNumberNotBetween: compare((actual, lower, upper) => actual < lower || actual > upper),
  requireTextMatchesPattern: (text, [pattern]) => whole(pattern).test(text),
  requireTextDoesNotMatchPattern: (text, [pattern]) => !whole(pattern).test(text),
  requireTextContainsPattern: (text, [pattern]) => part(pattern).test(text),
  requireTextDoesNotContainPattern: (text, [pattern]) => !part(pattern).test(text),
  requireTextIsEmail: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text),
  requireTextIsUrl: (text) => /^https?:\/\/\S+$/u.test(text),
  requireTextLengthLessThanOrEqualTo: (text, [length]) => text.length <= Number(length),
  requireTextLengthGreaterThanOrEqualTo: (text, [length]) => text.length >= Number(length),
};

/** Whether an answer satisfies a rule; an empty answer is a matter of «required», not of the rule. */
export const satisfies = (rule: TextRule, answer: string): boolean => {
  const check = CHECKS[rule.kind];
  if (check === undefined) throw new Error(`The text rule ${rule.kind} is not modelled by the local services`);
  return answer === '' || check(answer, rule.values);
};
