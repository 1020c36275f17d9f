import type { Scalar } from '../state';
import { landed } from '../spreadsheet/book/write-typed';
import { cellAt, putCell, type Cell } from '../spreadsheet/grid/cells';
import { touch } from '../spreadsheet/grid/change';
import { coerceTyped } from '../spreadsheet/grid/coerce';
import { MOST_CHARACTERS } from '../spreadsheet/grid/limits';
import { refuse, type ApiCall } from './api-call';
import { namedBlock, printedRange, type NamedBlock } from './value-range';

type InputValue = Scalar | null;

/** Values for a range; `null` leaves a cell as it is. */
export interface ValueInput {
  readonly range: string;
  readonly majorDimension?: string;
  readonly values: readonly (readonly InputValue[])[];
}

export interface WriteReport {
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
}

interface Planned {
  readonly block: NamedBlock;
  readonly rows: readonly (readonly InputValue[])[];
}

const turned = (columns: readonly (readonly InputValue[])[]): InputValue[][] => {
  const rows = columns.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? null));
};

const widest = (rows: readonly (readonly unknown[])[]): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** A range of one cell is only the place to begin. */
const blockFor = (call: ApiCall, text: string, rows: readonly (readonly unknown[])[]): NamedBlock => {
  const { sheet, range } = namedBlock(call, text);
  const isStart = range.rows === 1 && range.columns === 1;
  if (!isStart && (rows.length > range.rows || widest(rows) > range.columns)) {
    refuse(call, `Requested writing within range [${text}], but tried writing to row [${range.row + rows.length}]`);
  }
  const height = isStart ? rows.length : range.rows;
  const width = isStart ? widest(rows) : range.columns;
  if (range.row + height > sheet.maxRows || range.column + width > sheet.maxColumns) {
    refuse(call, `Range (${text}) exceeds grid limits. Max rows: ${sheet.maxRows}, max columns: ${sheet.maxColumns}`);
  }
  return { sheet, range: { ...range, rows: height, columns: width } };
};

const plan = (call: ApiCall, input: ValueInput): Planned => {
  const rows = input.majorDimension === 'COLUMNS' ? turned(input.values) : input.values;
  return { block: blockFor(call, input.range, rows), rows };
};

const rawCell = (old: Cell, value: InputValue): Cell => (value === null ? old : landed(old, { value }));

const typedCell = (call: ApiCall, old: Cell, value: InputValue): Cell => {
  if (typeof value !== 'string') return rawCell(old, value);
  const { locale, timeZone } = call.book;
  const plainText = old?.format?.numberFormat === '@';
  return landed(old, coerceTyped(value, { locale, timeZone, nowMillis: call.execution.now(), plainText }));
};

const refuseLong = (call: ApiCall, rows: Planned['rows']): void => {
  const tooLong = rows.some((row) => row.some((value) => typeof value === 'string' && value.length > MOST_CHARACTERS));
  if (tooLong) refuse(call, `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
};

const carryOut = (call: ApiCall, { block, rows }: Planned, typed: boolean): WriteReport => {
  const { sheet, range } = block;
  rows.forEach((values, row) => values.forEach((value, column) => {
    const at = { row: range.row + row, column: range.column + column };
    const old = cellAt(sheet, at.row, at.column);
    putCell(sheet, at, typed ? typedCell(call, old, value) : rawCell(old, value));
  }));
  touch(call.book, sheet);
  const updatedCells = rows.reduce((sum, values) => sum + values.filter((value) => value !== null).length, 0);
  return { updatedRange: printedRange(block), updatedRows: rows.length, updatedColumns: widest(rows), updatedCells };
};

/** Writes values at once, all ranges or none. RAW keeps texts as they are, USER_ENTERED reads them as typed. */
export const writeValues = (call: ApiCall, data: readonly ValueInput[], valueInputOption: string): WriteReport[] => {
  if (valueInputOption !== 'RAW' && valueInputOption !== 'USER_ENTERED') {
    refuse(call, "'valueInputOption' is required but not specified");
  }
  const planned = data.map((input) => plan(call, input));
  planned.forEach(({ rows }) => refuseLong(call, rows));
  return planned.map((each) => carryOut(call, each, valueInputOption === 'USER_ENTERED'));
};
