import type { BookState, ChartState, RangeState, Scalar, SheetState } from '../../state';
import { cellAt } from '../grid/cells';
import { displayText } from '../grid/display';

export interface ChartSeries {
  readonly title: string;
  readonly labels: string[];
  readonly series: { readonly name: string; readonly values: (number | null)[] }[];
}

/** One column that a chart draws: where it stands and what it holds. */
export interface ChartColumn {
  readonly sheet: SheetState;
  readonly column: number;
  /** First row below the headers, 0-based. */
  readonly firstRow: number;
  /** Row of the name, or null without headers. */
  readonly headerRow: number | null;
  readonly header: string;
  readonly texts: string[];
  readonly values: (number | null)[];
}

const asNumber = (value: Scalar | undefined): number | null => (typeof value === 'number' ? value : null);

const columnOf = (book: BookState, sheet: SheetState, at: { range: RangeState; column: number; headers: number }): ChartColumn => {
  const rows = Array.from({ length: at.range.rows }, (_, row) => cellAt(sheet, at.range.row + row, at.column));
  const body = rows.slice(at.headers);
  const headerRow = at.headers === 0 ? null : at.range.row + at.headers - 1;
  return {
    sheet,
    column: at.column,
    firstRow: at.range.row + at.headers,
    headerRow,
    header: headerRow === null ? '' : displayText(rows[at.headers - 1], book),
    texts: body.map((cell) => displayText(cell, book)),
    values: body.map((cell) => asNumber(cell?.value)),
  };
};

const columnsOf = (book: BookState, chart: ChartState): ChartColumn[] =>
  chart.ranges.flatMap(({ sheetId, range }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return [];
    return Array.from({ length: range.columns }, (_, index) =>
      columnOf(book, sheet, { range, column: range.column + index, headers: chart.headers }));
  });

const filledRows = (columns: readonly ChartColumn[]): number =>
  columns.reduce((most, { texts }) => Math.max(most, texts.reduce((last, text, row) => (text === '' ? last : row + 1), 0)), 0);

/**
 * The columns of a chart, labels first. Rows after the last filled one are left out:
 * charts are given ranges with room for the whole season.
 */
export const chartColumns = (book: BookState, chart: ChartState): ChartColumn[] => {
  const columns = columnsOf(book, chart);
  const rows = filledRows(columns);
  return columns.map((column) => ({ ...column, texts: column.texts.slice(0, rows), values: column.values.slice(0, rows) }));
};

/** What a chart draws: the first column of its ranges are the labels, every further one is a series. */
export const chartSeries = (book: BookState, chart: ChartState): ChartSeries => {
  const [domain, ...rest] = chartColumns(book, chart);
  const title = chart.options['title'];
  return {
    title: typeof title === 'string' ? title : '',
    labels: domain?.texts ?? [],
    series: rest.map(({ header, values }) => ({ name: header, values })),
  };
};
