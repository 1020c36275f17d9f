import { HEADER_ROW } from './layout';

/** Where the charts stand in «Tổng hợp xã»: under the table, so that table and charts share one screen and one page. */

/** Charts side by side. */
export const CHARTS_ACROSS = 5;

/** Rows that one line of charts covers, at the height that an empty row has on Google (21 pixels). */
export const CHART_ROWS = 10;

/** Row, counted from 0, at which the first line of charts begins: behind the table and the line that explains them. */
export const firstChartRow = (criteria: number): number => HEADER_ROW + 1 + criteria + 1;

/** Rows that all charts cover. */
export const chartRows = (criteria: number): number => Math.ceil(criteria / CHARTS_ACROSS) * CHART_ROWS;
