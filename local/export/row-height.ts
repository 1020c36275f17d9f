import { displayText } from '../google/spreadsheet';
import type { BookState, CellState, SheetState } from '../google/state';

/** Pixels. Google fits rows to wrapped texts by itself; workbook files carry heights, and programs do not all fit them. */
const USUAL_HEIGHT = 21;
const LINE_HEIGHT = 17;
const PADDING = 6;
const DEFAULT_WIDTH = 100;
const USUAL_SIZE = 10;
/** Average width of a letter of the usual size; bold ones are wider. */
const LETTER_WIDTH = 5.8;
const BOLD_LETTER_WIDTH = 6.5;

const linesOf = (text: string, lettersPerLine: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted > lettersPerLine && used > 0) lines += 1;
    used = wanted > lettersPerLine ? word.length : wanted;
  }
  return lines + Math.floor(Math.max(0, used - 1) / Math.max(1, lettersPerLine));
};

/** Width of a cell with whatever it is merged with in its row; 0 below other rows of a merge, which have room enough. */
const roomOf = (sheet: SheetState, row: number, column: number): number => {
  const merge = sheet.merges.find((one) => one.row === row && one.column === column);
  if (merge !== undefined && merge.rows > 1) return 0;
  const columns = Array.from({ length: merge?.columns ?? 1 }, (_, index) => column + index);
  return columns.reduce((sum, index) => sum + (sheet.hiddenColumns.includes(index) ? 0 : sheet.columnWidths[index] ?? DEFAULT_WIDTH), 0);
};

const heightOf = (text: string, { format = {} }: CellState, width: number): number => {
  const scale = (format.fontSize ?? USUAL_SIZE) / USUAL_SIZE;
  const letter = (format.bold === true ? BOLD_LETTER_WIDTH : LETTER_WIDTH) * scale;
  const perLine = Math.max(1, Math.floor((width - PADDING) / letter));
  const wraps = format.wrap === 'WRAP';
  const lines = text.split('\n').reduce((sum, part) => sum + (wraps ? linesOf(part, perLine) : 1), 0);
  return Math.ceil(lines * LINE_HEIGHT * scale) + (USUAL_HEIGHT - LINE_HEIGHT);
};

/** Height in pixels that shows every wrapped text of a row; the height that was set, where one was. */
export const rowHeight = (book: BookState, sheet: SheetState, row: number): number => {
  const set = sheet.rowHeights[row];
  if (set !== undefined) return set;
  return (sheet.rows[row] ?? []).reduce((most, cell, column) => {
    const text = cell === undefined ? '' : displayText(cell, book);
    const width = text === '' ? 0 : roomOf(sheet, row, column);
    return cell === undefined || width === 0 ? most : Math.max(most, heightOf(text, cell, width));
  }, USUAL_HEIGHT);
};
