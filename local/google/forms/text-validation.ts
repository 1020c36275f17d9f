import type { Execution } from '../../runtime/execution';
import { serve } from '../served';
import type { TextRule } from './text-rule';

const rules = new WeakMap<object, TextRule>();

/** A built rule; opaque to the script, as on Google. */
class TextValidation {
  toString(): string {
    return 'TextValidation';
  }
}

/** The rule behind a validation that a builder made, or null for anything else. */
export const ruleOf = (validation: unknown): TextRule | null => (typeof validation === 'object' && validation !== null ? (rules.get(validation) ?? null) : null);

/** TextValidationBuilder: one rule at a time; a later one replaces an earlier one. */
export class TextValidationBuilder {
  readonly #execution: Execution;
  readonly #rule: TextRule = { kind: '', values: [], helpText: '' };

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  requireNumber(): this {
    return this.#require('requireNumber');
  }

  requireWholeNumber(): this {
    return this.#require('requireWholeNumber');
  }

  requireNumberEqualTo(number: number): this {
    return this.#require('requireNumberEqualTo', number);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#require('requireNumberNotEqualTo', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require('requireNumberGreaterThan', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require('requireNumberGreaterThanOrEqualTo', number);
  }

  requireNumberLessThan(number: number): this {
    return this.#require('requireNumberLessThan', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require('requireNumberLessThanOrEqualTo', number);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require('requireNumberBetween', start, end);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#require('requireNumberNotBetween', start, end);
  }

  requireTextMatchesPattern(pattern: string): this {
    return this.#require('requireTextMatchesPattern', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.#require('requireTextDoesNotMatchPattern', pattern);
  }

  requireTextContainsPattern(pattern: string): this {
    return this.#require('requireTextContainsPattern', pattern);
  }

  requireTextDoesNotContainPattern(pattern: string): this {
    return this.#require('requireTextDoesNotContainPattern', pattern);
  }

  requireTextIsEmail(): this {
    return this.#require('requireTextIsEmail');
  }

  requireTextIsUrl(): this {
    return this.#require('requireTextIsUrl');
  }

  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.#require('requireTextLengthLessThanOrEqualTo', number);
  }

  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.#require('requireTextLengthGreaterThanOrEqualTo', number);
  }

  setHelpText(text: string): this {
    return this.#set('setHelpText', { helpText: text });
  }

  build(): TextValidation {
    return this.#execution.call('TextValidationBuilder.build', 'FREE', () => {
      const validation = serve('TextValidation', new TextValidation());
      rules.set(validation, { ...this.#rule });
      return validation;
    });
  }

  #require(kind: string, ...values: (string | number)[]): this {
    return this.#set(kind, { kind, values });
  }

  #set(name: string, change: Partial<TextRule>): this {
    this.#execution.call(`TextValidationBuilder.${name}`, 'FREE', () => Object.assign(this.#rule, change));
    return serve('TextValidationBuilder', this);
  }
}
