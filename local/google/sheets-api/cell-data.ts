import type { CellState, FormatState, ValidationState } from '../state';
import { canonicalFormula } from '../spreadsheet/formula/canonical';
import type { Cell } from '../spreadsheet/grid/cells';
import { isPlain } from '../spreadsheet/grid/format';
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

type Looks = (old: FormatState | undefined, format: ApiFormat) => FormatState | undefined;

/** Equal looks become one object. Their fields may stand in several orders, which only makes for one object more. */
const sharing = (): ((look: FormatState) => FormatState) => {
  const known = new Map<string, FormatState>();
  return (look) => {
    const key = JSON.stringify(look);
    if (!known.has(key)) known.set(key, look);
    return known.get(key) ?? look;
  };
};

/** Cells mostly share their look, before and after; it is worked out once for each pair. A look without any entry is absent. */
const formatting = (keys: Parameters<typeof formatAfter>[1], locale: string): Looks => {
  const share = sharing();
  const known = new Map<FormatState | undefined, Map<ApiFormat, FormatState | undefined>>();
  return (old, format) => {
    const ofOld = known.get(old) ?? new Map<ApiFormat, FormatState | undefined>();
    if (ofOld.size === 0) known.set(old, ofOld);
    if (ofOld.has(format)) return ofOld.get(format);
    if (old !== undefined) share(old);
    const next = share(formatAfter(old, keys, { format, locale }));
    const present = isPlain(next) ? undefined : next;
    ofOld.set(format, present);
    return present;
  };
};

/** Whether a cell holds a plain value already, so that entering it again changes nothing. */
const holds = (old: CellState, value: ExtendedValue | undefined): boolean =>
  old.formula === undefined && value?.formulaValue === undefined &&
  old.value === (value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? '');

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
    const format = keys.length === 0 ? old?.format : looks(old?.format, data.userEnteredFormat ?? PLAIN);
    if (old === undefined && format === undefined && data === NOTHING) return old;
    const isSame = old !== undefined && old.format === format && !rules &&
      (!sets || holds(old, data.userEnteredValue)) && (!notes || (old.note ?? '') === (data.note ?? ''));
    if (isSame) return old;
    const cell: CellState = old === undefined ? { value: '' } : { ...old };
    if (sets) withValue(cell, data.userEnteredValue, fail);
    if (notes) withNote(cell, data.note);
    if (rules) withValidation(cell, data.dataValidation === undefined ? null : validationOf(data.dataValidation));
    if (format !== undefined) cell.format = format;
    else if (cell.format !== undefined) delete cell.format;
    return cell;
  };
};
