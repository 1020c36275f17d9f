import type { CellState, GoogleState, SheetState } from '../../../local/google/state';

const MAP = '$map';

/** A stored state as text: maps become lists of pairs, and what only decorates is left out. */
export const textOf = (state: GoogleState): string =>
  JSON.stringify({ ...state, books: new Map([...state.books].map(([id, book]) => [id, { ...book, sheets: book.sheets.map(plain) }])) }, (_key, value: unknown) =>
    value instanceof Map ? { [MAP]: [...value] } : value,
  );

/** The state again. */
export const stateOf = (text: string): GoogleState => {
  const state = JSON.parse(text, (_key, value: unknown) => (isPairs(value) ? new Map(value[MAP]) : value)) as GoogleState;
  const sheets = [...state.books.values()].flatMap((book) => book.sheets);
  sheets.forEach((sheet) => (sheet.rows = sheet.rows.map((row) => row.map((cell) => cell ?? undefined))));
  return state;
};

const isPairs = (value: unknown): value is { readonly [MAP]: [string, unknown][] } =>
  typeof value === 'object' && value !== null && MAP in value;

/** Cells keep what they hold; formats, notes and empty cells can be spared. */
const plain = (sheet: SheetState): SheetState => ({ ...sheet, conditionalFormats: [], columnWidths: {}, rowHeights: {}, rows: filledRows(sheet.rows) });

const filledRows = (rows: SheetState['rows']): SheetState['rows'] => {
  const last = rows.reduce((found, row, index) => (row.some(isFilled) ? index : found), -1);
  return rows.slice(0, last + 1).map((row) => row.slice(0, 1 + row.reduce((found, cell, index) => (isFilled(cell) ? index : found), -1)).map(bare));
};

const isFilled = (cell: CellState | undefined): boolean => cell !== undefined && (cell.value !== '' || cell.formula !== undefined);

const bare = (cell: CellState | undefined): CellState | undefined =>
  cell === undefined || !isFilled(cell) ? undefined : { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }), ...numberFormat(cell) };

const numberFormat = ({ format }: CellState): Pick<CellState, 'format'> =>
  format?.numberFormat === undefined ? {} : { format: { numberFormat: format.numberFormat } };
