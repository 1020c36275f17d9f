import type { CellState, RangeState, SheetState } from '../../google/state';
import type { Spot } from './address';

/** Rows and columns that a drawn cell takes. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** The columns there are, and how wide each is drawn (0 when hidden); `runOver` whether texts may run over empty cells. */
export interface Room {
  readonly columns: number;
  readonly runOver: boolean;
  width(column: number): number;
}

const ONE: Span = { rows: 1, columns: 1 };

/** Rough width of a letter in pixels at the usual size; only decides how far a text runs. */
const LETTER_WIDTH = 7.4;
const USUAL_SIZE = 10;

const mergeAt = (sheet: SheetState, spot: Spot): RangeState | null =>
  sheet.merges.find(
    (merge) =>
      spot.row >= merge.row &&
      spot.row < merge.row + merge.rows &&
      spot.column >= merge.column &&
      spot.column < merge.column + merge.columns,
  ) ?? null;

const isFree = (sheet: SheetState, spot: Spot): boolean => {
  const cell = sheet.rows[spot.row]?.[spot.column];
  return (cell === undefined || cell.value === '') && cell?.note === undefined && mergeAt(sheet, spot) === null;
};

const textWidth = (cell: CellState): number =>
  String(cell.value).length * LETTER_WIDTH * ((cell.format?.fontSize ?? USUAL_SIZE) / USUAL_SIZE);

const runsOver = (cell: CellState): boolean =>
  typeof cell.value === 'string' && cell.value !== '' && (cell.format?.wrap ?? 'OVERFLOW') === 'OVERFLOW';

/** Columns that a text which is not wrapped runs over: empty ones to its right, as many as it needs. */
const overflow = (sheet: SheetState, spot: Spot, room: Room): Span => {
  const cell = sheet.rows[spot.row]?.[spot.column];
  if (cell === undefined || !runsOver(cell)) return ONE;
  let end = spot.column + 1;
  let missing = textWidth(cell) - room.width(spot.column);
  while (missing > 0 && end < room.columns && isFree(sheet, { row: spot.row, column: end })) {
    missing -= room.width(end);
    end += 1;
  }
  return { rows: 1, columns: end - spot.column };
};

/** How far a cell reaches, or null when a merged cell covers it. */
export const spanOf = (sheet: SheetState, spot: Spot, room: Room): Span | null => {
  const merge = mergeAt(sheet, spot);
  if (merge === null) return room.runOver ? overflow(sheet, spot, room) : ONE;
  return merge.row === spot.row && merge.column === spot.column ? { rows: merge.rows, columns: merge.columns } : null;
};
