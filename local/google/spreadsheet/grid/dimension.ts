import type { RangeState, SheetState } from '../../state';
import { contains, type Cell } from './cells';

export type Axis = 'ROWS' | 'COLUMNS';

/** `count` rows or columns from 0-based `at` on. */
export interface Span {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

const bounds = (range: RangeState, axis: Axis): [number, number] =>
  axis === 'ROWS' ? [range.row, range.row + range.rows] : [range.column, range.column + range.columns];

const withBounds = (range: RangeState, axis: Axis, [start, end]: readonly [number, number]): RangeState =>
  axis === 'ROWS' ? { ...range, row: start, rows: end - start } : { ...range, column: start, columns: end - start };

const pushed = (index: number, { at, count }: Span): number => (index >= at ? index + count : index);

const pulled = (index: number, { at, count }: Span): number => (index <= at ? index : Math.max(at, index - count));

type Move = (range: RangeState) => RangeState[];

const moveOnInsert = (span: Span): Move => (range) => {
  const [start, end] = bounds(range, span.axis);
  return [withBounds(range, span.axis, [pushed(start, span), end > span.at ? end + span.count : end])];
};

const moveOnDelete = (span: Span): Move => (range) => {
  const [start, end] = bounds(range, span.axis);
  const left = pulled(start, span);
  const right = pulled(end, span);
  return right > left ? [withBounds(range, span.axis, [left, right])] : [];
};

const moveRanges = (sheet: SheetState, move: Move): void => {
  sheet.merges = sheet.merges.flatMap(move).filter(({ rows, columns }) => rows > 1 || columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap(move) }))
    .filter(({ ranges }) => ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((state) =>
    state.range === null ? [state] : move(state.range).map((range) => ({ ...state, range })));
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((source) =>
      source.sheetId === sheet.id ? move(source.range).map((range) => ({ ...source, range })) : [source]),
  }));
};

const movedSizes = (sizes: Record<number, number>, move: (index: number) => number | null): Record<number, number> =>
  Object.fromEntries(Object.entries(sizes).flatMap(([index, size]) => {
    const next = move(Number(index));
    return next === null ? [] : [[next, size]];
  }));

const moveSizes = (sheet: SheetState, axis: Axis, move: (index: number) => number | null): void => {
  if (axis === 'ROWS') sheet.rowHeights = movedSizes(sheet.rowHeights, move);
  else {
    sheet.columnWidths = movedSizes(sheet.columnWidths, move);
    sheet.hiddenColumns = sheet.hiddenColumns.map(move).filter((index) => index !== null);
  }
};

const openColumns = (sheet: SheetState, { at, count }: Span): void => {
  const behind = sheet.rows.filter((cells) => at < cells.length);
  behind.forEach((cells) => cells.splice(at, 0, ...new Array<Cell>(count).fill(undefined)));
  sheet.maxColumns += count;
};

/** Inserts empty rows or columns; everything behind them moves on. */
export const insertSpan = (sheet: SheetState, span: Span): void => {
  const { axis, at, count } = span;
  if (axis === 'ROWS') {
    if (at < sheet.rows.length) sheet.rows.splice(at, 0, ...Array.from({ length: count }, (): Cell[] => []));
    sheet.maxRows += count;
  } else {
    openColumns(sheet, span);
  }
  moveSizes(sheet, axis, (index) => pushed(index, span));
  moveRanges(sheet, moveOnInsert(span));
};

/** Removes rows or columns with all they hold; everything behind them moves up. */
export const deleteSpan = (sheet: SheetState, span: Span): void => {
  const { axis, at, count } = span;
  if (axis === 'ROWS') {
    sheet.rows.splice(at, count);
    sheet.maxRows -= count;
    sheet.frozenRows = pulled(sheet.frozenRows, span);
  } else {
    for (const cells of sheet.rows) cells.splice(at, count);
    sheet.maxColumns -= count;
    sheet.frozenColumns = pulled(sheet.frozenColumns, span);
  }
  moveSizes(sheet, axis, (index) => (index >= at && index < at + count ? null : pulled(index, span)));
  moveRanges(sheet, moveOnDelete(span));
};

/** Whether a span lies in the grid. */
export const spanFits = (sheet: SheetState, { axis, at, count }: Span): boolean => {
  const line = axis === 'ROWS' ? { row: at, rows: count, column: 0, columns: 1 } : { row: 0, rows: 1, column: at, columns: count };
  return count >= 1 && at >= 0 && contains({ row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns }, line);
};
