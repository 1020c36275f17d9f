import { chartColumns, chartLook, seriesLook } from '../../google/spreadsheet';
import type { BookState, ChartState, SheetState } from '../../google/state';
import { html, type Html } from '../html';
import { chartPicture, type ChartView } from './chart-picture';

const viewOf = (book: BookState, chart: ChartState): ChartView => {
  const [labels, ...columns] = chartColumns(book, chart);
  return {
    ...chartLook(chart),
    labels: labels?.texts ?? [],
    series: columns.map(({ header, values }, index) => ({ name: header, values, ...seriesLook(chart, index) })),
  };
};

/** The charts of a sheet, below it. */
export const sheetCharts = (book: BookState, sheet: SheetState): Html =>
  sheet.charts.length === 0
    ? html``
    : html`<section class="charts" aria-label="Biểu đồ">${sheet.charts.map((chart) => chartPicture(viewOf(book, chart)))}</section>`;
