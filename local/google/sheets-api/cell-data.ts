import type { CellState, FormatState, ValidationState } from '../state';
import { canonicalFormula } from '../spreadsheet/formula/canonical';
import type { Cell } from '../spreadsheet/grid/cells';
import { withFormat } from '../spreadsheet/grid/format';
import { MOST_CHARACTERS } from '../spreadsheet/grid/limits';
import { formatAfter, formatKeys, type ApiFormat } from './api-format';
import { validationOf, type ApiValidation } from './api-validation';
import { coversPath, fieldPaths } from './fields';

interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
}

export interface CellData {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: ApiFormat;
  readonly note?: string;
  readonly dataValidation?: ApiValidation;
}

export interface RowData {
  readonly values?: readonly CellData[];
}

const NOTHING: CellData = {};
const PLAIN: ApiFormat = {};
const MODELLED = ['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation'];

/** A text in a request is text, whatever it begins with. */
const withValue = (cell: CellState, value: ExtendedValue | undefined, fail: (reason: string) => never): void => {
  if (cell.formula !== undefined) delete cell.formula;
  cell.value = value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? '';
  if (value?.formulaValue !== undefined) cell.formula = canonicalFormula(value.formulaValue);
  if (typeof cell.value === 'string' && cell.value.length > MOST_CHARACTERS) {
    fail(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
  }
};

const withNote = (cell: CellState, note: string | undefined): void => {
  if (note !== undefined && note !== '') cell.note = note;
  else if (cell.note !== undefined) delete cell.note;
};

const withValidation = (cell: CellState, rule: ValidationState | null): void => {
  if (rule !== null) cell.validation = rule;
  else if (cell.validation !== undefined) delete cell.validation;
};

/** Neighbours mostly share their look, before and after; it is worked out once for them. */
const formatting = (keys: Parameters<typeof formatAfter>[1], locale: string): ((old: FormatState | undefined, format: ApiFormat) => FormatState) => {
  let last: { readonly old: FormatState | undefined; readonly format: ApiFormat; readonly next: FormatState } | null = null;
  return (old, format) => {
    if (last === null || last.old !== old || last.format !== format) last = { old, format, next: formatAfter(old, keys, { format, locale }) };
    return last.next;
  };
};

/** Gives what a cell becomes under a field mask; a masked field that the data leaves out is cleared. */
export const cellWriter = (mask: string, locale: string, fail: (reason: string) => never): ((old: Cell, data: CellData | undefined) => Cell) => {
  const paths = fieldPaths(mask);
  if (paths.length === 0) fail('At least one field must be listed in \'fields\'. (Use \'*\' to indicate all fields.)');
  const unknown = paths.find((path) => path !== '*' && !MODELLED.includes(path.split('.')[0] ?? ''));
  if (unknown !== undefined) throw new Error(`CellData.${unknown} is not modelled by the local services`);
  const keys = formatKeys(paths);
  const [sets, notes, rules] = ['userEnteredValue', 'note', 'dataValidation'].map((path) => coversPath(paths, path));
  const looks = formatting(keys, locale);
  return (old, data = NOTHING) => {
    const cell: CellState = old === undefined ? { value: '' } : { ...old };
    if (sets) withValue(cell, data.userEnteredValue, fail);
    if (notes) withNote(cell, data.note);
    if (rules) withValidation(cell, data.dataValidation === undefined ? null : validationOf(data.dataValidation));
    return keys.length === 0 ? cell : withFormat(cell, looks(cell.format, data.userEnteredFormat ?? PLAIN));
  };
};
