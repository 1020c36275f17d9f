import type { ValidationState } from '../state';

export interface ApiCondition {
  readonly type: string;
  readonly values?: readonly { readonly userEnteredValue?: string }[];
}

export interface ApiValidation {
  readonly condition: ApiCondition;
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

/** Kinds that the API and the script service name differently. */
const NAMES: Readonly<Record<string, string>> = {
  ONE_OF_LIST: 'VALUE_IN_LIST', BOOLEAN: 'CHECKBOX', NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', NUMBER_LESS: 'NUMBER_LESS_THAN',
  NUMBER_LESS_THAN_EQ: 'NUMBER_LESS_THAN_OR_EQUAL_TO', NUMBER_EQ: 'NUMBER_EQUAL_TO', NUMBER_NOT_EQ: 'NUMBER_NOT_EQUAL_TO',
  TEXT_EQ: 'TEXT_EQUAL_TO', TEXT_NOT_CONTAINS: 'TEXT_DOES_NOT_CONTAIN', TEXT_IS_EMAIL: 'TEXT_IS_VALID_EMAIL',
  DATE_IS_VALID: 'DATE_IS_VALID_DATE', BLANK: 'CELL_EMPTY', NOT_BLANK: 'CELL_NOT_EMPTY',
};

/** The script service's name of a condition. */
export const conditionType = ({ type }: ApiCondition): string => NAMES[type] ?? type;

/** Operands of a condition; those of number conditions are numbers. */
export const conditionValues = ({ type, values = [] }: ApiCondition): (string | number)[] =>
  values.map(({ userEnteredValue = '' }) =>
    (type.startsWith('NUMBER_') && !userEnteredValue.startsWith('=') ? Number(userEnteredValue) : userEnteredValue));

/** The stored rule of a rule of the API. */
export const validationOf = ({ condition, inputMessage, strict = false, showCustomUi = false }: ApiValidation): ValidationState => ({
  type: conditionType(condition),
  values: condition.type === 'ONE_OF_LIST' ? [conditionValues(condition).map(String), showCustomUi] : conditionValues(condition),
  allowInvalid: !strict,
  helpText: inputMessage ?? null,
});
