import { displayText, formulaValue } from '../../google/spreadsheet';
import { shiftFormula } from '../../google/spreadsheet/formula/shift';
import type { BookState, CellState, ConditionalFormatState, FormatState, RangeState, Scalar, SheetState } from '../../google/state';
import type { Spot } from './address';

/** A sheet at an instant, whose rules may look at the clock. */
export interface RuledSheet {
  readonly book: BookState;
  readonly sheet: SheetState;
  readonly nowMillis: number;
}

type Test = (cell: CellState, text: string, wanted: readonly unknown[]) => boolean;

const onNumber = (holds: (value: number, wanted: readonly number[]) => boolean): Test => ({ value }, _text, wanted) =>
  typeof value === 'number' && holds(value, wanted.map(Number));

const onText = (holds: (text: string, wanted: string) => boolean): Test => (_cell, text, [wanted]) =>
  holds(text.toLowerCase(), String(wanted).toLowerCase());

/** Kinds of rules besides formulas; texts are compared without regard to capitals, as Google does. */
const TESTS: Readonly<Record<string, Test>> = {
  CELL_EMPTY: (_cell, text) => text.trim() === '',
  CELL_NOT_EMPTY: (_cell, text) => text.trim() !== '',
  NUMBER_EQUAL_TO: onNumber((value, [wanted]) => value === wanted),
  NUMBER_GREATER_THAN: onNumber((value, [wanted = NaN]) => value > wanted),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: onNumber((value, [wanted = NaN]) => value >= wanted),
  NUMBER_LESS_THAN: onNumber((value, [wanted = NaN]) => value < wanted),
  NUMBER_LESS_THAN_OR_EQUAL_TO: onNumber((value, [wanted = NaN]) => value <= wanted),
  NUMBER_BETWEEN: onNumber((value, [low = NaN, high = NaN]) => value >= low && value <= high),
  TEXT_EQUAL_TO: onText((text, wanted) => text === wanted),
  TEXT_CONTAINS: onText((text, wanted) => text.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: onText((text, wanted) => !text.includes(wanted)),
  TEXT_STARTS_WITH: onText((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: onText((text, wanted) => text.endsWith(wanted)),
};

const isInside = ({ row, column, rows, columns }: RangeState, spot: Spot): boolean =>
  spot.row >= row && spot.row < row + rows && spot.column >= column && spot.column < column + columns;

const isTrue = (value: Scalar): boolean => value === true || (typeof value === 'number' && value !== 0);

/** A formula speaks of the first cell of the rule's first range and moves along with every other one. */
const formulaHolds = (ruled: RuledSheet, rule: ConditionalFormatState, spot: Spot): boolean => {
  const [home] = rule.ranges;
  if (home === undefined) return false;
  const formula = shiftFormula(String(rule.values[0]), { rows: spot.row - home.row, columns: spot.column - home.column });
  return isTrue(formulaValue(ruled.book, ruled.sheet, { formula, nowMillis: ruled.nowMillis }));
};

const holds = (ruled: RuledSheet, rule: ConditionalFormatState, spot: Spot): boolean => {
  if (!rule.ranges.some((range) => isInside(range, spot))) return false;
  if (rule.type === 'CUSTOM_FORMULA') return formulaHolds(ruled, rule, spot);
  const cell = ruled.sheet.rows[spot.row]?.[spot.column] ?? { value: '' };
  return TESTS[rule.type]?.(cell, displayText(cell, ruled.book), rule.values) ?? false;
};

/** The look that a tab's rules add to a cell: that of the first rule that holds, or nothing. */
export const conditionalLook = (ruled: RuledSheet, spot: Spot): FormatState =>
  ruled.sheet.conditionalFormats.find((rule) => holds(ruled, rule, spot))?.format ?? {};
