import { chartColumns, chartLook, seriesLook } from '../../google/spreadsheet';
import type { BookState, ChartState, SheetState } from '../../google/state';
import { html, type Html } from '../html';
import { chartPicture, type ChartView } from './chart-picture';

/** «1. VNeID: » of «1. VNeID: tỷ lệ» and «1. VNeID: kế hoạch»: what the title says already need not stand at every line. */
const sharedStart = (names: readonly string[]): string => {
  const [start = ''] = /^.*?: /.exec(names[0] ?? '') ?? [];
  return names.length > 1 && names.every((name) => name.startsWith(start)) ? start : '';
};

/** Lines without a single value, such as a forecast that is not known yet, are left out. */
const viewOf = (book: BookState, chart: ChartState): ChartView => {
  const [labels, ...columns] = chartColumns(book, chart);
  const shared = sharedStart(columns.map(({ header }) => header));
  return {
    ...chartLook(chart),
    labels: labels?.texts ?? [],
    series: columns
      .map(({ header, values }, index) => ({ name: header.slice(shared.length), values, ...seriesLook(chart, index) }))
      .filter(({ values }) => values.some((value) => value !== null)),
  };
};

/** The charts of a sheet, below it. */
export const sheetCharts = (book: BookState, sheet: SheetState): Html =>
  sheet.charts.length === 0
    ? html``
    : html`<section class="charts" id="bieu-do" aria-label="Biểu đồ">${sheet.charts.map((chart) => chartPicture(viewOf(book, chart)))}</section>`;
