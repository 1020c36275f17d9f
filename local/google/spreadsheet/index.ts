/** What other parts of the local Google use of the spreadsheets. */
export { newBook, type BookOptions } from './book/new-book';
export { chartLook, isDotted, seriesLook, type ChartLook, type SeriesLook } from './book/chart-look';
export { chartColumns, chartSeries, type ChartColumn, type ChartSeries } from './book/chart-series';
export { insertResponseSheet } from './book/response-sheet';
export { writeScalar, writeTyped } from './book/write-typed';
export { formulaValue, recalculate } from './formula/recalculate';
export { displayText } from './grid/display';
export { millisOf, serialOf } from './grid/serial';
export { chartsService, spreadsheetApp, type Keyboard } from './service/spreadsheet-app';
