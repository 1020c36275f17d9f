import type { Execution } from '../../../runtime/execution';
import { checkArguments } from '../../checked-arguments';
import { serve } from '../../served';
import type { ValidationState } from '../../state';
import { INSIDE } from './place';

/** Names of the kinds of rule that are modelled. */
export const VALIDATION_TYPES = [
  'CHECKBOX', 'CUSTOM_FORMULA', 'DATE_IS_VALID_DATE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL', 'VALUE_IN_LIST',
] as const;

/** What builder and finished rule both answer. */
class DataValidationReader {
  constructor(protected readonly execution: Execution, protected state: ValidationState) {}

  get [INSIDE](): ValidationState {
    return this.state;
  }

  getAllowInvalid(): boolean {
    return this.read('getAllowInvalid', this.state.allowInvalid);
  }

  getCriteriaType(): string | null {
    return this.read('getCriteriaType', this.state.type === '' ? null : this.state.type);
  }

  getCriteriaValues(): unknown[] {
    return this.read('getCriteriaValues', structuredClone(this.state.values));
  }

  getHelpText(): string | null {
    return this.read('getHelpText', this.state.helpText);
  }

  copy(): DataValidationBuilder {
    return this.read('copy', dataValidationBuilder(this.execution, this.state));
  }

  private read<T>(member: string, value: T): T {
    return this.execution.call(`DataValidation.${member}`, 'FREE', () => value);
  }
}

/** A finished rule. */
export class DataValidation extends DataValidationReader {}

/** Builds a rule; can be used again after `build`. */
export class DataValidationBuilder extends DataValidationReader {
  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.#rule('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireCheckbox(...values: [checked?: unknown, unchecked?: unknown]): this {
    return this.#rule('CHECKBOX', [...values]);
  }

  requireNumberBetween(first: number, second: number): this {
    return this.#rule('NUMBER_BETWEEN', [first, second]);
  }

  requireNumberNotBetween(first: number, second: number): this {
    return this.#rule('NUMBER_NOT_BETWEEN', [first, second]);
  }

  requireNumberEqualTo(number: number): this {
    return this.#rule('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#rule('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#rule('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.#rule('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#rule('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.#rule('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.#rule('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.#rule('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this.#rule('TEXT_IS_VALID_EMAIL', []);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#rule('CUSTOM_FORMULA', [formula]);
  }

  /** Any date; `requireDate` of Google takes no argument. */
  requireDate(...given: unknown[]): this {
    checkArguments(this.execution, 'SpreadsheetApp.DataValidationBuilder.requireDate', { given, shapes: [[]] });
    return this.#rule('DATE_IS_VALID_DATE', []);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    return this.#set('setAllowInvalid', { allowInvalid });
  }

  setHelpText(helpText: string): this {
    return this.#set('setHelpText', { helpText });
  }

  build(): DataValidation {
    return this.execution.call('DataValidationBuilder.build', 'FREE', () => dataValidation(this.execution, this.state));
  }

  #rule(type: (typeof VALIDATION_TYPES)[number], values: unknown[]): this {
    return this.#set(type, { type, values });
  }

  #set(member: string, change: Partial<ValidationState>): this {
    return this.execution.call(`DataValidationBuilder.${member}`, 'FREE', () => {
      this.state = { ...this.state, ...change };
      return serve('DataValidationBuilder', this);
    });
  }
}

/** A finished rule over a stored one. */
export const dataValidation = (execution: Execution, state: ValidationState): DataValidation =>
  serve('DataValidation', new DataValidation(execution, state));

/** A builder, fresh or continued; fresh ones allow invalid input, as Google's do. */
export const dataValidationBuilder = (
  execution: Execution, state: ValidationState = { type: '', values: [], allowInvalid: true, helpText: null },
): DataValidationBuilder => serve('DataValidationBuilder', new DataValidationBuilder(execution, state));
