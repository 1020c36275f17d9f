import type { BookState, ChartState, RangeState, Scalar, SheetState } from '../../state';
import { cellAt } from '../grid/cells';
import { displayText } from '../grid/display';

export interface ChartSeries {
  readonly title: string;
  readonly labels: string[];
  readonly series: { readonly name: string; readonly values: (number | null)[] }[];
}

interface Column {
  readonly header: string;
  readonly texts: string[];
  readonly values: (number | null)[];
}

const asNumber = (value: Scalar | undefined): number | null => (typeof value === 'number' ? value : null);

const columnOf = (book: BookState, sheet: SheetState, at: { range: RangeState; column: number; headers: number }): Column => {
  const rows = Array.from({ length: at.range.rows }, (_, row) => cellAt(sheet, at.range.row + row, at.column));
  const body = rows.slice(at.headers);
  return {
    header: at.headers === 0 ? '' : displayText(rows[at.headers - 1], book),
    texts: body.map((cell) => displayText(cell, book)),
    values: body.map((cell) => asNumber(cell?.value)),
  };
};

const columnsOf = (book: BookState, chart: ChartState): Column[] =>
  chart.ranges.flatMap(({ sheetId, range }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return [];
    return Array.from({ length: range.columns }, (_, index) =>
      columnOf(book, sheet, { range, column: range.column + index, headers: chart.headers }));
  });

/** What a chart draws: the first column of its ranges are the labels, every further one is a series. */
export const chartSeries = (book: BookState, chart: ChartState): ChartSeries => {
  const [domain, ...rest] = columnsOf(book, chart);
  const title = chart.options['title'];
  return {
    title: typeof title === 'string' ? title : '',
    labels: domain?.texts ?? [],
    series: rest.map(({ header, values }) => ({ name: header, values })),
  };
};
