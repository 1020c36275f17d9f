import type { Execution } from '../../runtime/execution';
import { beginCall, type ApiCall } from './api-call';
import { keepRange, knownRange, renderingKey, type RangeRead, type ValueRange } from './range-cache';
import { cachedRead, keepRead } from './read-cache';
import { cellsToRead, renderedValues, type RenderOptions } from './render';
import { findBlock, namedBlock, printedRange } from './value-range';
import { writeValues, type ValueInput, type WriteReport } from './write-values';

interface BatchRead extends RenderOptions {
  readonly ranges?: readonly string[];
}

interface BatchWrite {
  readonly valueInputOption: string;
  readonly data: readonly ValueInput[];
}

interface BatchAnswer {
  readonly spreadsheetId: string;
  readonly valueRanges: readonly ValueRange[];
}

const rangeRead = (call: ApiCall, text: string, options: RenderOptions): RangeRead => {
  const block = namedBlock(call, text);
  const values = renderedValues(call.book, block, options);
  const head = { range: printedRange(block), majorDimension: options.majorDimension ?? 'ROWS' };
  return { sheet: block.sheet, cells: cellsToRead(block), answer: values.length === 0 ? head : { ...head, values } };
};

const valueRanges = (call: ApiCall, ranges: readonly string[], options: RenderOptions): ValueRange[] => {
  const rendering = renderingKey(call.book, options);
  return ranges.map((text) => {
    const key = rendering + text;
    return (knownRange(call.book, key) ?? keepRange(call.book, key, rangeRead(call, text, options))).answer;
  });
};

const inputCells = (data: readonly ValueInput[]): number =>
  data.reduce((sum, { values }) => sum + values.reduce((cells, line) => cells + line.length, 0), 0);

/** `Sheets.Spreadsheets.Values`. Every method is one call, however many ranges it moves. */
export class SheetsValues {
  constructor(private readonly execution: Execution) {}

  get(bookId: string, range: string, options: RenderOptions = {}): ValueRange {
    return this.execution.call('Spreadsheets.Values.get', 'SHEETS_API_READ', () =>
      rangeRead(beginCall(this.execution, bookId, 'sheets.spreadsheets.values.get'), range, options).answer, this.#cells(bookId, [range], options));
  }

  batchGet(bookId: string, options: BatchRead = {}): BatchAnswer {
    const ranges = options.ranges ?? [];
    const key = JSON.stringify(options);
    const book = this.execution.state.books.get(bookId);
    const known = book === undefined ? undefined : cachedRead<BatchAnswer>(book, key);
    const cells = known?.cells ?? this.#cells(bookId, ranges, options);
    return this.execution.call('Spreadsheets.Values.batchGet', 'SHEETS_API_READ', () => {
      const call = beginCall(this.execution, bookId, 'sheets.spreadsheets.values.batchGet');
      const again = cachedRead<BatchAnswer>(call.book, key);
      if (again !== undefined) return again.answer;
      const answer = { spreadsheetId: bookId, valueRanges: valueRanges(call, ranges, options) };
      return keepRead(call.book, key, { answer, cells }).answer;
    }, cells);
  }

  update(...[input, bookId, range, options]: [Omit<ValueInput, 'range'>, string, string, { valueInputOption: string }]): WriteReport {
    return this.execution.call('Spreadsheets.Values.update', 'SHEETS_API_WRITE', () => {
      const call = beginCall(this.execution, bookId, 'sheets.spreadsheets.values.update');
      return { spreadsheetId: bookId, ...writeValues(call, [{ ...input, range }], options.valueInputOption)[0] as WriteReport };
    }, inputCells([{ ...input, range }]));
  }

  batchUpdate(request: BatchWrite, bookId: string): { spreadsheetId: string; responses: WriteReport[] } {
    return this.execution.call('Spreadsheets.Values.batchUpdate', 'SHEETS_API_WRITE', () => {
      const call = beginCall(this.execution, bookId, 'sheets.spreadsheets.values.batchUpdate');
      return { spreadsheetId: bookId, responses: writeValues(call, request.data, request.valueInputOption) };
    }, inputCells(request.data));
  }

  #cells(bookId: string, ranges: readonly string[], options: RenderOptions): number {
    const book = this.execution.state.books.get(bookId);
    if (book === undefined) return 0;
    const rendering = renderingKey(book, options);
    return ranges.reduce((sum, text) => {
      const known = knownRange(book, rendering + text);
      if (known !== undefined) return sum + known.cells;
      const block = findBlock(book, text);
      return block === null ? sum : sum + cellsToRead(block);
    }, 0);
  }
}
