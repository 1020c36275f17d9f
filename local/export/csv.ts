import { displayText } from '../google/spreadsheet';
import { isDateFormat } from '../google/spreadsheet/grid/number-format';
import type { BookState, CellState, SheetState } from '../google/state';
import { xmlText } from './xml-text';

/** What a Vietnamese Excel opens with a double click: UTF-8 with its mark, semicolons, decimal commas, CRLF. */
const BYTE_ORDER_MARK = '\ufeff';
const SEPARATOR = ';';
const LINE_END = '\r\n';

/** Texts that Excel, LibreOffice or their East Asian editions would take for formulas (OWASP, CSV injection). */
const LIKE_A_FORMULA = /^[\s'"]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[";\r\n\t]|^\s|\s$/;

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** An apostrophe in front is how spreadsheet programs mark a text that is no formula. */
const safe = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

const isNumber = ({ value, format }: CellState): boolean => typeof value === 'number' && !isDateFormat(format?.numberFormat ?? '');

const SHOWN_NUMBER = /^-?[\d.,]+%?$/;

/** A number as shown, without signs between thousands, which a program set to another country would read as decimals. */
const numberText = (cell: CellState, book: BookState): string => {
  const shown = displayText(cell, book);
  if (!SHOWN_NUMBER.test(shown)) return String(cell.value).replace('.', ',');
  return book.locale.startsWith('vi') ? shown.replaceAll('.', '') : shown.replaceAll(',', '').replace('.', ',');
};

const cellText = (cell: CellState | undefined, book: BookState): string => {
  if (cell === undefined || cell.value === '') return '';
  if (isNumber(cell)) return numberText(cell, book);
  const shown = xmlText(displayText(cell, book));
  return quoted(typeof cell.value === 'number' ? shown : safe(shown));
};

const usedColumns = (sheet: SheetState): number =>
  sheet.rows.reduce((most, row) => Math.max(most, (row ?? []).reduce((last, cell, column) => (cell === undefined || cell.value === '' ? last : column + 1), 0)), 0);

const isFilled = (row: SheetState['rows'][number] | undefined): boolean => (row ?? []).some((cell) => cell !== undefined && cell.value !== '');

const usedRows = (sheet: SheetState): number => sheet.rows.reduce((last, row, index) => (isFilled(row) ? index + 1 : last), 0);

/**
 * A tab as a CSV file for Excel: what people see, counts as bare digits. Formulas come as their last results,
 * and no text is left that a program could carry out.
 */
export const toCsv = (book: BookState, sheet: SheetState): string => {
  const columns = usedColumns(sheet);
  const rows = Array.from({ length: usedRows(sheet) }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellText(sheet.rows[row]?.[column], book)).join(SEPARATOR));
  return BYTE_ORDER_MARK + rows.map((row) => row + LINE_END).join('');
};
