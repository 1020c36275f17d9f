import { chartSeries, type ChartSeries } from '../../google/spreadsheet';
import type { BookState, ChartState, SheetState } from '../../google/state';
import { html, type Html } from '../html';
import { chartPicture, type ChartView } from './chart-picture';

const SHAPES: Readonly<Record<string, ChartView['shape']>> = { LINE: 'LINE', AREA: 'LINE' };

/** Rows that hold nothing yet: ranges of charts reach to the end of their tab. */
const filledRows = ({ labels, series }: ChartSeries): number =>
  labels.reduce((last, label, row) => (label !== '' || series.some(({ values }) => values[row] != null) ? row + 1 : last), 0);

const axisFormat = (chart: ChartState): unknown => {
  const axis = chart.options['vAxis'];
  return typeof axis === 'object' && axis !== null && 'format' in axis ? axis.format : chart.options['vAxis.format'];
};

const viewOf = (book: BookState, chart: ChartState): ChartView => {
  const data = chartSeries(book, chart);
  const rows = filledRows(data);
  return {
    title: data.title,
    shape: SHAPES[chart.type] ?? 'COLUMN',
    unit: axisFormat(chart) === 'percent' ? 'PERCENT' : 'NUMBER',
    labels: data.labels.slice(0, rows),
    series: data.series.map(({ name, values }) => ({ name, values: values.slice(0, rows) })),
  };
};

/** The charts of a sheet, below it. */
export const sheetCharts = (book: BookState, sheet: SheetState): Html =>
  sheet.charts.length === 0
    ? html``
    : html`<section class="charts" aria-label="Biểu đồ">${sheet.charts.map((chart) => chartPicture(viewOf(book, chart)))}</section>`;
