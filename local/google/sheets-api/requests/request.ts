import type { RangeState, SheetState } from '../../state';
import type { Changing } from '../../spreadsheet/grid/change';
import { refuse, type ApiCall } from '../api-call';

/** One request of a batch: where it works, and how to refuse it in Google's words. */
export interface RequestContext {
  readonly call: ApiCall;
  /** Undo is recorded, so that a later failure takes the whole batch back. */
  readonly recorder: Changing['execution'];
  readonly index: number;
  readonly kind: string;
}

/** Part of a tab; absent bounds are open, ends exclusive. */
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** Carries out one request and gives its reply. */
export type RequestHandler<B> = (context: RequestContext, body: B) => object;

/** Ends the call with the request's own place in the message. */
export const refuseRequest = ({ call, index, kind }: RequestContext, reason: string): never =>
  refuse(call, `Invalid requests[${index}].${kind}: ${reason}`);

/** The tab that a request names; the first tab has id 0, which requests may leave out. */
export const requestSheet = (context: RequestContext, sheetId = 0): Changing => {
  const { call, recorder } = context;
  const sheet = call.book.sheets.find(({ id }) => id === sheetId) ?? refuseRequest(context, `No grid with id: ${sheetId}`);
  return { execution: recorder, book: call.book, sheet };
};

const within = (context: RequestContext, sheet: SheetState, range: RangeState): RangeState => {
  if (range.row + range.rows > sheet.maxRows || range.rows < 0) {
    refuseRequest(context, `GridRange.endRowIndex[${range.row + range.rows}] is after last row in grid[${sheet.maxRows}]`);
  }
  if (range.column + range.columns > sheet.maxColumns || range.columns < 0) {
    refuseRequest(context, `GridRange.endColumnIndex[${range.column + range.columns}] is after last column in grid[${sheet.maxColumns}]`);
  }
  return range;
};

/** The block of a grid range in its tab. */
export const requestBlock = (context: RequestContext, sheet: SheetState, grid: GridRange): RangeState => {
  const { startRowIndex: row = 0, startColumnIndex: column = 0 } = grid;
  const { endRowIndex = sheet.maxRows, endColumnIndex = sheet.maxColumns } = grid;
  return within(context, sheet, { row, column, rows: endRowIndex - row, columns: endColumnIndex - column });
};
