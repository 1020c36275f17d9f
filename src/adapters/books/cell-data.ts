import type { Scalar } from '../../application/ports';
import { startOfDay } from '../../domain/calendar/day';
import { TONE_COLOURS, type Tone } from '../../text/tones';
import type { Cell, CellFormat } from '../../text/view';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type CellFormatData = GoogleAppsScript.Sheets.Schema.CellFormat;

/**
 * The one place where a value becomes a cell. A text goes out as `stringValue`, which Google
 * stores as text whatever it begins with, so no name, answer or reason can become a formula
 * (Sheets API reference, ExtendedValue). The only formulas are the program's own, below.
 */
export const valueCell = (value: Scalar): CellData => {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: { stringValue: value.slice(0, MAX_TEXT) } };
};

/** Longest text of a cell. */
const MAX_TEXT = 49999;

const DAY_MILLIS = 86400000;
const ZONE_MILLIS = 7 * 3600000;
const SERIAL_OF_1970 = 25569;

/** Serial day of an instant in Asia/Ho_Chi_Minh. */
export const serialOfInstant = (instant: number): number => (instant + ZONE_MILLIS) / DAY_MILLIS + SERIAL_OF_1970;

const NUMBER_FORMATS: Readonly<Record<CellFormat, { type: string; pattern: string }>> = {
  TEXT: { type: 'TEXT', pattern: '@' },
  COUNT: { type: 'NUMBER', pattern: '#,##0' },
  PERCENT1: { type: 'PERCENT', pattern: '0.0%' },
  PERCENT2: { type: 'PERCENT', pattern: '0.00%' },
  POINTS: { type: 'NUMBER', pattern: '0.0' },
  DECIMAL1: { type: 'NUMBER', pattern: '#,##0.0' },
  DAY: { type: 'DATE', pattern: 'dd/MM/yyyy' },
  DATE_TIME: { type: 'DATE_TIME', pattern: 'HH:mm dd/MM/yyyy' },
};

/** A cell of a view with value, format, colours and note. */
export const viewCell = (cell: Cell, formulas: Readonly<Record<string, string>>): CellData => {
  const data = cell.formulaId === undefined ? valueCell(cellValue(cell)) : formulaCell(formulas[cell.formulaId] ?? '');
  data.userEnteredFormat = formatOf(cell);
  if (cell.note !== undefined) data.note = cell.note;
  return data;
};

const formulaCell = (formulaValue: string): CellData => ({ userEnteredValue: { formulaValue } });

/** The value of a cell of a view as the service keeps it: days and instants as serial days. */
export const cellValue = (cell: Cell): Scalar => {
  if (cell.format === 'DAY' && typeof cell.value === 'string') return serialOfInstant(startOfDay(cell.value));
  if (cell.format === 'DATE_TIME' && typeof cell.value === 'number') return serialOfInstant(cell.value);
  return cell.value;
};

/** Formats by all that decides them: thousands of cells of a picture have some dozens of looks. */
const formats = new Map<string, CellFormatData>();

const formatOf = (cell: Cell): CellFormatData => {
  const isNumber = typeof cell.value === 'number';
  const key = `${cell.format} ${cell.tone} ${cell.bold} ${cell.align} ${cell.wrap} ${isNumber}`;
  const format = formats.get(key) ?? newFormat(cell);
  formats.set(key, format);
  return format;
};

const newFormat = (cell: Cell): CellFormatData => {
  const colours = TONE_COLOURS[cell.tone ?? 'NONE'];
  return {
    numberFormat: NUMBER_FORMATS[cell.format ?? 'TEXT'],
    backgroundColor: colourOf(colours.background),
    textFormat: {
      foregroundColor: colourOf(colours.font),
      bold: cell.bold ?? isStrong(cell.tone),
      fontSize: cell.tone === 'TITLE' ? 14 : 10,
    },
    horizontalAlignment: (cell.align ?? (typeof cell.value === 'number' ? 'right' : 'left')).toUpperCase(),
    verticalAlignment: 'MIDDLE',
    wrapStrategy: cell.wrap === true || cell.tone === 'HEADER' ? 'WRAP' : 'OVERFLOW_CELL',
  };
};

const isStrong = (tone: Tone | undefined): boolean => tone === 'HEADER' || tone === 'TITLE';

/** `#rrggbb` as the API's colour of three parts from 0 to 1. */
const colourOf = (hex: string): GoogleAppsScript.Sheets.Schema.Color => ({
  red: parseInt(hex.slice(1, 3), 16) / 255,
  green: parseInt(hex.slice(3, 5), 16) / 255,
  blue: parseInt(hex.slice(5, 7), 16) / 255,
});
