import type { TableView } from '../../../text/view';
import { viewCell } from '../cell-data';
import { FORMULAS } from '../formulas';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

/** Rows every tab keeps at least, so that charts and clearing have room. */
export const MIN_ROWS = 70;

/** Everything that a write of cells replaces. */
const FIELDS = 'userEnteredValue,userEnteredFormat,note';

export const widthOf = (view: TableView): number => Math.max(...view.rows.map((row) => row.length));

const rowData = (rows: TableView['rows']): RowData[] => rows.map((row) => ({ values: row.map((cell) => viewCell(cell, FORMULAS)) }));

/** Grid size, freed and filled cells, merges of one tab; rows of an earlier, longer picture are cleared. */
export const wholeTab = (view: TableView, sheetId: number): Request[] => {
  const rowCount = Math.max(view.rows.length, MIN_ROWS);
  const columnCount = widthOf(view);
  const whole = { sheetId, startRowIndex: 0, endRowIndex: rowCount, startColumnIndex: 0, endColumnIndex: columnCount };
  const gridProperties = { rowCount, columnCount, frozenRowCount: view.frozenRows, frozenColumnCount: view.frozenColumns };
  return [
    { unmergeCells: { range: { sheetId } } },
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties },
        fields: 'gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)',
      },
    },
    { updateCells: { range: whole, rows: rowData(view.rows), fields: FIELDS } },
    ...view.merges.map((merge) => mergeRequest(merge, sheetId)),
  ];
};

const mergeRequest = (merge: TableView['merges'][number], sheetId: number): Request => ({
  mergeCells: {
    range: {
      sheetId,
      startRowIndex: merge.row,
      endRowIndex: merge.row + merge.rows,
      startColumnIndex: merge.column,
      endColumnIndex: merge.column + merge.columns,
    },
    mergeType: 'MERGE_ALL',
  },
});

/** The given rows of a tab, neighbours in one request; `rows` ascending. */
export const rowsOfTab = (view: TableView, sheetId: number, rows: readonly number[]): Request[] =>
  blocksOf(rows).map(([first, last]) => ({
    updateCells: {
      range: { sheetId, startRowIndex: first, endRowIndex: last + 1, startColumnIndex: 0, endColumnIndex: widthOf(view) },
      rows: rowData(view.rows.slice(first, last + 1)),
      fields: FIELDS,
    },
  }));

const blocksOf = (rows: readonly number[]): (readonly [number, number])[] => {
  const blocks: [number, number][] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else blocks.push([row, row]);
  }
  return blocks;
};
