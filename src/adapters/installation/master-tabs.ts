import type { TableView } from '../../text/view';
import { columnsOf, firstDataRow, TREND_HEADER_ROW } from '../../text/master-sheet/trend-view';
import { criterionChartTitle, PERCENT_AXIS, PERIOD_AXIS } from '../../text/master-sheet/chart-words';
import { TABS } from '../../text/tabs';
import type { Criterion } from '../../domain/registry/criterion';
import { MIN_ROWS } from '../books/sheets-master';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Charts stand below the table and its footnotes, two in a row. */
const FIRST_CHART_ROW = 22;
const CHART_ROWS = 16;
const CHARTS_ACROSS = 2;
const CHART_COLUMNS = 6;
/** Actual and plan, side by side. */
const CHARTED_COLUMNS = 2;
const CHART_WIDTH = 620;
const CHART_HEIGHT = 320;
const ACTUAL_COLOUR = '#0b5d4e';
const PLAN_COLOUR = '#c2410c';

/** Creates missing tabs in the order of the views, with widths and a warning against typing; gives ids by name. */
export const prepareMasterTabs = (book: Book, views: readonly TableView[]): Record<string, number> => {
  const ids: Record<string, number> = {};
  views.forEach((view, index) => {
    const sheet = book.getSheetByName(view.name) ?? book.insertSheet(view.name, index);
    if (!isDressed(sheet)) dress(sheet, view);
    ids[view.name] = sheet.getSheetId();
  });
  return ids;
};

/** The protection comes last: a tab without one is new, or its making was cut short. */
const isDressed = (sheet: Sheet): boolean => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0;

const dress = (sheet: Sheet, view: TableView): void => {
  widen(sheet, view.columnWidths.length);
  view.columnWidths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.protect().setWarningOnly(true);
};

const widen = (sheet: Sheet, columns: number): void => {
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
};

/** Removes the tab that every new book has, once it is not the only one; its name depends on the language. */
export const dropDefaultTab = (book: Book, ids: Readonly<Record<string, number>>): void => {
  const own = new Set(Object.values(ids));
  for (const sheet of book.getSheets()) {
    if (!own.has(sheet.getSheetId()) && sheet.getLastRow() === 0) book.deleteSheet(sheet);
  }
};

/** One chart per criterion, actual against plan, drawn from «Diễn biến»; existing charts stay. */
export const prepareCharts = (book: Book, criteria: readonly Criterion[]): void => {
  const sheet = book.getSheetByName(TABS.commune);
  const source = book.getSheetByName(TABS.trend);
  if (sheet === null || source === null) return;
  const present = sheet.getCharts().length;
  criteria.slice(present).forEach((criterion, index) => insertChart(sheet, source, { criterion, index: present + index }));
};

const insertChart = (sheet: Sheet, source: Sheet, place: { readonly criterion: Criterion; readonly index: number }): void => {
  const rows = MIN_ROWS - TREND_HEADER_ROW;
  const columns = columnsOf(place.index);
  widen(source, columns.percent + CHARTED_COLUMNS);
  const row = FIRST_CHART_ROW + Math.floor(place.index / CHARTS_ACROSS) * CHART_ROWS;
  const column = 1 + (place.index % CHARTS_ACROSS) * CHART_COLUMNS;
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(source.getRange(TREND_HEADER_ROW + 1, 1, rows, 1))
    .addRange(source.getRange(TREND_HEADER_ROW + 1, columns.percent + 1, rows, CHARTED_COLUMNS))
    .setNumHeaders(firstDataRow - TREND_HEADER_ROW)
    .setPosition(row, column, 0, 0)
    .setOption('title', criterionChartTitle(place.criterion))
    .setOption('width', CHART_WIDTH)
    .setOption('height', CHART_HEIGHT)
    .setOption('colors', [ACTUAL_COLOUR, PLAN_COLOUR])
    .setOption('legend', { position: 'bottom' })
    .setOption('vAxis', { title: PERCENT_AXIS, minValue: 0, format: 'percent' })
    .setOption('hAxis', { title: PERIOD_AXIS })
    .build();
  sheet.insertChart(chart);
};
