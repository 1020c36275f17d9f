import type { RangeState } from '../../state';
import { lastRowOf, type Cell } from '../../spreadsheet/grid/cells';
import { reshape, rewrite, type Changing } from '../../spreadsheet/grid/change';
import { growth, MOST_CELLS, cellsIn } from '../../spreadsheet/grid/limits';
import { cellWriter, type CellData, type RowData } from '../cell-data';
import { refuseRequest, requestBlock, requestSheet, type GridRange, type RequestContext, type RequestHandler } from './request';

interface UpdateCells {
  readonly rows?: readonly RowData[];
  readonly fields: string;
  readonly start?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
  readonly range?: GridRange;
}

interface AppendCells {
  readonly sheetId?: number;
  readonly rows: readonly RowData[];
  readonly fields: string;
}

const widest = (rows: readonly RowData[]): number => rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);

const refuseOverhang = (context: RequestContext, rows: readonly RowData[], range: RangeState): void => {
  if (rows.length > range.rows) {
    refuseRequest(context, `Attempting to write row: ${range.row + range.rows}, beyond the last requested row of: ${range.row + range.rows - 1}`);
  }
  if (widest(rows) > range.columns) {
    const last = range.column + range.columns;
    refuseRequest(context, `Attempting to write column: ${last}, beyond the last requested column of: ${last - 1}`);
  }
};

type Writer = (old: Cell, data: CellData | undefined) => Cell;

const writerFor = (context: RequestContext, fields: string): Writer =>
  cellWriter(fields, context.call.book.locale, (reason) => refuseRequest(context, reason));

/** Listed cells only: what the rows do not mention stays. */
const writeListed = (place: Changing, target: { range: RangeState; rows: readonly RowData[]; write: Writer }): void => {
  const { range, rows, write } = target;
  const block = { ...range, rows: rows.length, columns: widest(rows) };
  rewrite({ ...place, range: block }, (old, row, column) => {
    const data = rows[row]?.values?.[column];
    return data === undefined ? old : write(old, data);
  });
};

/** `updateCells`: under a range, cells that the rows leave out are cleared for the masked fields. */
export const updateCells: RequestHandler<UpdateCells> = (context, { rows = [], fields, start, range }) => {
  const place = requestSheet(context, range?.sheetId ?? start?.sheetId);
  const write = writerFor(context, fields);
  const block = requestBlock(context, place.sheet, range ?? {
    ...(start?.rowIndex === undefined ? {} : { startRowIndex: start.rowIndex }),
    ...(start?.columnIndex === undefined ? {} : { startColumnIndex: start.columnIndex }),
  });
  refuseOverhang(context, rows, block);
  if (range === undefined) writeListed(place, { range: block, rows, write });
  else rewrite({ ...place, range: block }, (old, row, column) => write(old, rows[row]?.values?.[column]));
  return {};
};

/** `appendCells`: below the last row with data; rows are added as needed, columns are not. */
export const appendCells: RequestHandler<AppendCells> = (context, { sheetId, rows, fields }) => {
  const place = requestSheet(context, sheetId);
  const { sheet } = place;
  const write = writerFor(context, fields);
  const range = { row: lastRowOf(sheet), column: 0, rows: rows.length, columns: sheet.maxColumns };
  refuseOverhang(context, rows, range);
  const needed = range.row + rows.length;
  if (needed > sheet.maxRows) {
    if (cellsIn(place.book) + growth(sheet, needed, sheet.maxColumns) > MOST_CELLS) {
      refuseRequest(context, `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
    }
    reshape(place, (grown) => {
      grown.maxRows = needed;
    });
  }
  writeListed(place, { range, rows, write });
  return {};
};

interface RepeatCell {
  readonly range: GridRange;
  readonly cell: CellData;
  readonly fields: string;
}

/** `repeatCell`: the same data into every cell of a range. */
export const repeatCell: RequestHandler<RepeatCell> = (context, { range, cell, fields }) => {
  const place = requestSheet(context, range.sheetId);
  const write = writerFor(context, fields);
  rewrite({ ...place, range: requestBlock(context, place.sheet, range) }, (old) => write(old, cell));
  return {};
};
