import type { BookState, CellState, Scalar } from '../state';
import type { Cell } from '../spreadsheet/grid/cells';
import { displayText } from '../spreadsheet/grid/display';
import { isDateFormat } from '../spreadsheet/grid/number-format';
import type { NamedBlock } from './value-range';

export interface RenderOptions {
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

type Reader = (cell: CellState) => Scalar;

const readerOf = (book: BookState, options: RenderOptions): Reader => {
  const rendering = options.valueRenderOption ?? 'FORMATTED_VALUE';
  if (rendering === 'FORMATTED_VALUE') return (cell) => displayText(cell, book);
  const serial = options.dateTimeRenderOption === 'SERIAL_NUMBER';
  const plain: Reader = (cell) =>
    !serial && typeof cell.value === 'number' && isDateFormat(cell.format?.numberFormat) ? displayText(cell, book) : cell.value;
  return rendering === 'FORMULA' ? (cell) => cell.formula ?? plain(cell) : plain;
};

const EMPTY: readonly Cell[] = [];

/** One row without the empty cells at its end. */
const line = (cells: readonly Cell[], [start, end]: readonly [number, number], read: Reader): Scalar[] => {
  let last = Math.min(end, cells.length) - 1;
  while (last >= start && (cells[last] === undefined || cells[last]?.value === '')) last -= 1;
  const values = new Array<Scalar>(Math.max(0, last - start + 1));
  for (let column = start; column <= last; column += 1) {
    const cell = cells[column];
    values[column - start] = cell === undefined ? '' : read(cell);
  }
  return values;
};

const transposed = (rows: readonly Scalar[][]): Scalar[][] => {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, column) => {
    const values = rows.map((row) => row[column] ?? '');
    while (values.length > 0 && values[values.length - 1] === '') values.pop();
    return values;
  });
};

/** Rows of a block as the API answers them: empty cells and rows at the end are left out. */
export const renderedValues = (book: BookState, { sheet, range }: NamedBlock, options: RenderOptions): Scalar[][] => {
  const read = readerOf(book, options);
  const columns: [number, number] = [range.column, range.column + range.columns];
  const rows: Scalar[][] = [];
  const end = Math.min(range.row + range.rows, sheet.rows.length);
  let filled = 0;
  for (let row = range.row; row < end; row += 1) {
    const values = line(sheet.rows[row] ?? EMPTY, columns, read);
    rows.push(values);
    if (values.length > 0) filled = rows.length;
  }
  rows.length = filled;
  return options.majorDimension === 'COLUMNS' ? transposed(rows) : rows;
};

/** About how many cells a read of a block moves; told before the read, so that it can be charged. */
export const cellsToRead = ({ sheet: { rows }, range: { row: first, rows: count, column, columns } }: NamedBlock): number => {
  const end = Math.min(first + count, rows.length);
  let cells = 0;
  for (let row = first; row < end; row += 1) {
    const length = rows[row]?.length ?? 0;
    if (length > column) cells += Math.min(columns, length - column);
  }
  return cells;
};
