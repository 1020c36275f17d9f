import { addDays, parseDay } from '../../domain/calendar/day';
import type { Scalar, TableRow } from '../ports';

/** Day 0 of a spreadsheet's serial dates. */
const SERIAL_EPOCH = '1899-12-30';
/** Serial days of 01/01/1900 and 01/01/2200: a number outside is not meant as a date. */
const MIN_SERIAL = 2;
const MAX_SERIAL = 109574;

/** Ids head columns, name tabs and make up keys, so only plain characters are taken. */
export const PLAIN_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$/;

/** Something in a registry tab that could not be used, named by its place. */
export interface TableProblem {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
  readonly given: string;
}

/** Text of a cell, NFC, without surrounding blanks; '' for an empty one. */
export const textOf = (row: TableRow, key: string): string => scalarText(row.cells[key] ?? null);

export const scalarText = (cell: Scalar): string => {
  if (typeof cell === 'string') return tidy(cell);
  return cell === null ? '' : typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
};

/** Printable ASCII without blanks, as in ids, days and hashes: nothing to compose or to trim. */
const NOTHING_TO_TIDY = /^[!-~]*$/;

const tidy = (text: string): string => (NOTHING_TO_TIDY.test(text) ? text : text.normalize('NFC').trim());

/** Day of a cell that holds a date or a text; null when empty or unreadable. */
export const dayOfCell = (row: TableRow, key: string): string | null => scalarDay(row.cells[key] ?? null);

export const scalarDay = (cell: Scalar): string | null => {
  if (typeof cell === 'number') return serialDay(cell);
  return cell === null || typeof cell === 'boolean' ? null : parseDay(cell);
};

const serialDay = (serial: number): string | null =>
  serial >= MIN_SERIAL && serial < MAX_SERIAL ? addDays(SERIAL_EPOCH, Math.floor(serial)) : null;

/** 30/12/1899 to 01/01/1970 in days. */
const SERIAL_OF_1970 = 25_569;
const SECONDS_PER_DAY = 86_400;
/** Asia/Ho_Chi_Minh is UTC+7 all year. */
const ZONE_SECONDS = 7 * 3600;

/** Instant of a date-and-time cell in milliseconds, to the second (Google keeps no more there); null when it holds none. */
export const scalarInstant = (cell: Scalar): number | null =>
  typeof cell === 'number' && cell > SERIAL_OF_1970 && cell < MAX_SERIAL
    ? (Math.round((cell - SERIAL_OF_1970) * SECONDS_PER_DAY) - ZONE_SECONDS) * 1000
    : null;

/** Whole number of a cell (number or digits), or null. */
export const countOf = (row: TableRow, key: string): number | null => {
  const text = textOf(row, key);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : null;
  return value;
};

/** Number of a cell; a decimal comma is understood. null when it is none. */
export const numberOf = (row: TableRow, key: string): number | null => {
  const text = textOf(row, key).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};

/** Parts of a cell that lists several things, separated by comma, semicolon or line break. */
export const listOf = (row: TableRow, key: string): string[] => {
  const text = textOf(row, key);
  return text === '' ? [] : text.split(/[,;\n]/).map((part) => part.trim()).filter((part) => part !== '');
};
