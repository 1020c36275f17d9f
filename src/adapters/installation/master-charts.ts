import type { Criterion } from '../../domain/registry/criterion';
import { CHARTS_ACROSS, CHART_ROWS, firstChartRow } from '../../text/master-sheet/commune/chart-place';
import { criterionChartTitle } from '../../text/master-sheet/commune/chart-words';
import { COLUMNS, TABLE_WIDTH } from '../../text/master-sheet/commune/layout';
import { CHART_HEADER_ROW, CHART_LINES, chartColumn } from '../../text/master-sheet/chart-data-view';
import { TABS } from '../../text/tabs';
import { MIN_ROWS } from '../books/master/tab-requests';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of a row that nobody changed. */
const ROW_HEIGHT = 21;
const CHART_HEIGHT = CHART_ROWS * ROW_HEIGHT - 6;
const CHART_WIDTH = Math.floor(TABLE_WIDTH / CHARTS_ACROSS);

const TARGET_COLOUR = '#555b63';
const FAN_COLOUR = '#4f9d8b';

/** Actual, plan, target, slow and quick forecast: told apart by colour, by dash and by width. */
const SERIES = {
  0: { color: '#0b5d4e', lineWidth: 4, lineDashStyle: [] },
  1: { color: '#c2410c', lineWidth: 2, lineDashStyle: [6, 4] },
  2: { color: TARGET_COLOUR, lineWidth: 1, lineDashStyle: [2, 3] },
  3: { color: FAN_COLOUR, lineWidth: 1, lineDashStyle: [] },
  4: { color: FAN_COLOUR, lineWidth: 1, lineDashStyle: [] },
};

interface Place {
  readonly criterion: Criterion;
  readonly index: number;
  readonly criteria: number;
}

/** 1-based cell and pixels from its corner. */
interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
}

/** Offsets stay inside a cell, as they do when somebody drags a chart. */
const anchorOf = ({ index, criteria }: Place): Anchor => {
  let [offsetX, column] = [(index % CHARTS_ACROSS) * CHART_WIDTH, 0];
  for (; offsetX >= (COLUMNS[column]?.[1] ?? Infinity); column += 1) offsetX -= COLUMNS[column]?.[1] ?? 0;
  const row = firstChartRow(criteria) + Math.floor(index / CHARTS_ACROSS) * CHART_ROWS;
  return { row: row + 1, column: column + 1, offsetX };
};

/**
 * One chart per criterion under the table, drawn from «Dữ liệu biểu đồ». Charts that stand elsewhere, because an
 * earlier program made them or a criterion was added since, are made anew; all of them are when the tab behind them was.
 */
export const prepareCharts = (book: Book, criteria: readonly Criterion[], isSourceNew: boolean): void => {
  const sheet = book.getSheetByName(TABS.commune);
  const source = book.getSheetByName(TABS.chartData);
  if (sheet === null || source === null) return;
  const places = criteria.map((criterion, index) => ({ criterion, index, criteria: criteria.length }));
  const present = sheet.getCharts();
  if (!isSourceNew && present.length === places.length && places.every((place, at) => stands(present[at], place))) return;
  present.forEach((chart) => sheet.removeChart(chart));
  places.forEach((place) => insertChart(sheet, source, place));
};

const stands = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart | undefined, place: Place): boolean => {
  const at = chart?.getContainerInfo();
  const wanted = anchorOf(place);
  return at?.getAnchorRow() === wanted.row && at.getAnchorColumn() === wanted.column;
};

const insertChart = (sheet: Sheet, source: Sheet, place: Place): void => {
  const rows = MIN_ROWS - CHART_HEADER_ROW;
  const block = (first: number, width: number): GoogleAppsScript.Spreadsheet.Range => source.getRange(CHART_HEADER_ROW + 1, first + 1, rows, width);
  const { row, column, offsetX } = anchorOf(place);
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(block(0, 1))
    .addRange(block(chartColumn(place.index), CHART_LINES.length))
    .setNumHeaders(1)
    .setPosition(row, column, offsetX, 0)
    .setOption('title', criterionChartTitle(place.criterion))
    .setOption('width', CHART_WIDTH)
    .setOption('height', CHART_HEIGHT)
    .setOption('series', SERIES)
    .setOption('legend', { position: 'none' })
    .setOption('vAxis', { minValue: 0, maxValue: 1, format: 'percent' })
    .build();
  sheet.insertChart(chart);
};
