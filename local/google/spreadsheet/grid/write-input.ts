import { signatureText } from '../../error-texts';
import { landed } from '../book/write-typed';
import { shiftFormula } from '../formula/shift';
import { canonicalFormula } from '../formula/canonical';
import type { RangePlace } from '../service/place';
import { SHEET_TEXTS, violationText } from '../texts';
import { toA1 } from './a1';
import type { Cell } from './cells';
import { coerceInput, type Coerced } from './coerce';
import { MOST_CHARACTERS } from './limits';
import { breaksRule } from './validation';

interface At {
  readonly row: number;
  readonly column: number;
}

const coerced = (place: RangePlace, old: Cell, input: unknown): Coerced => {
  const { book, execution } = place;
  const plainText = old?.format?.numberFormat === '@';
  const result = coerceInput(input, { locale: book.locale, timeZone: book.timeZone, nowMillis: execution.now(), plainText });
  return result ?? execution.fail(signatureText('SpreadsheetApp.Range.setValue', typeof input));
};

const checked = (place: RangePlace, { row, column }: At, cell: NonNullable<Cell>): NonNullable<Cell> => {
  if (typeof cell.value === 'string' && cell.value.length > MOST_CHARACTERS) place.execution.fail(SHEET_TEXTS.textTooLong);
  if (cell.formula === undefined && breaksRule(cell.validation, cell.value, cell.format?.numberFormat)) {
    place.execution.fail(violationText(toA1({ row: place.range.row + row, column: place.range.column + column, rows: 1, columns: 1 })));
  }
  return cell;
};

/** Gives the cell that results when a script writes a value, coerced like typed input; `at` is relative to the block. */
export const writeInput = (place: RangePlace, input: unknown): ((old: Cell, at: At) => Cell) => (old, at) =>
  checked(place, at, landed(old, coerced(place, old, input)));

/** Gives the cell that results when a script sets a formula for the block's first cell; references move along. */
export const writeFormula = (formula: string | null): ((old: Cell, at: At) => Cell) => (old, at) => {
  if (formula === null || formula === '') return landed(old, { value: '' });
  const canonical = canonicalFormula(formula.startsWith('=') ? formula : `=${formula}`);
  return landed(old, { value: '', formula: shiftFormula(canonical, { rows: at.row, columns: at.column }) });
};
