import type { RangeState } from '../../state';
import { serve } from '../../served';
import { parseA1, type ParsedA1 } from '../grid/a1';
import { lastColumnOf, lastRowOf, wholeGrid, type Cell } from '../grid/cells';
import { rewrite, sortBlock } from '../grid/change';
import { appendLine } from '../grid/append';
import { landed } from '../book/write-typed';
import { SHEET_TEXTS } from '../texts';
import { conditionalRule, type ConditionalFormatRule } from './conditional-format';
import { embeddedChart, embeddedChartBuilder, type EmbeddedChart, type EmbeddedChartBuilder } from './embedded-chart';
import { INSIDE, type RangePlace, type SheetPlace } from './place';
import type { Range } from './range';
import { rangeInGrid } from './range-place';
import { SheetGrid } from './sheet-grid';

type Where = [a1: string] | [row: number, column: number, rows?: number, columns?: number];

/** The block an A1 text names in a tab; open ends reach to the edge of the grid. */
export const blockOf = (a1: ParsedA1, sheet: { maxRows: number; maxColumns: number }): RangeState => {
  const row = a1.row ?? 0;
  const column = a1.column ?? 0;
  return { row, column, rows: (a1.endRow ?? sheet.maxRows) - row, columns: (a1.endColumn ?? sheet.maxColumns) - column };
};

/** One tab of a book as scripts see it. */
export class Sheet extends SheetGrid {
  getRange(...where: Where): Range {
    return this.place.execution.call('Sheet.getRange', 'HANDLE', () =>
      rangeInGrid({ ...this.place, range: this.#block(where) }) as Range);
  }

  /** From A1 to the last cell with content; A1 itself on an empty tab. */
  getDataRange(): Range {
    return this.place.execution.call('Sheet.getDataRange', 'METADATA', () => {
      this.place.execution.commit();
      return this.#range({ row: 0, column: 0, rows: Math.max(1, lastRowOf(this.place.sheet)), columns: Math.max(1, lastColumnOf(this.place.sheet)) });
    });
  }

  /** Writes below the last row with content, at once; the grid grows. Values are coerced like typed input. */
  appendRow(values: readonly unknown[]): this {
    return this.place.execution.call('Sheet.appendRow', 'APPEND_ROW', () => {
      this.place.execution.commit();
      appendLine(this.place, values);
      return this.face;
    }, values.length);
  }

  /** Values and formats go, notes and data validation stay. */
  clear(): this {
    return this.#sweep('clear', (cell) => {
      const { format: _format, ...rest } = landed(cell, { value: '' });
      return rest;
    });
  }

  clearContents(): this {
    return this.#sweep('clearContents', (cell) => landed(cell, { value: '' }));
  }

  clearFormats(): this {
    return this.#sweep('clearFormats', ({ format: _format, ...rest }) => rest);
  }

  clearNotes(): this {
    return this.#sweep('clearNotes', ({ note: _note, ...rest }) => rest);
  }

  /** Sorts every row below the frozen ones; the header too when none is frozen. */
  sort(column: number, ascending = true): this {
    const { sheet, execution } = this.place;
    if (column < 1 || column > sheet.maxColumns) execution.fail(SHEET_TEXTS.columnsOut);
    return execution.call('Sheet.sort', 'BUFFERED_WRITE', () => {
      const rows = lastRowOf(sheet) - sheet.frozenRows;
      const range = { row: sheet.frozenRows, column: 0, rows, columns: sheet.maxColumns };
      if (rows > 0) sortBlock({ ...this.place, range }, [{ column: column - 1, ascending }]);
      return this.face;
    });
  }

  setHiddenGridlines(hidden: boolean): this {
    return this.change('setHiddenGridlines', (sheet) => {
      sheet.hiddenGridlines = hidden;
    });
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    this.change('setConditionalFormatRules', (sheet) => {
      sheet.conditionalFormats = rules.map((rule) => rule[INSIDE].state);
    });
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.metadata('getConditionalFormatRules', (sheet) => sheet.conditionalFormats.map((state) => conditionalRule(this.place, state)));
  }

  clearConditionalFormatRules(): void {
    this.change('clearConditionalFormatRules', (sheet) => {
      sheet.conditionalFormats = [];
    });
  }

  newChart(): EmbeddedChartBuilder {
    return this.place.execution.call('Sheet.newChart', 'FREE', () => embeddedChartBuilder(this.place));
  }

  getCharts(): EmbeddedChart[] {
    return this.metadata('getCharts', (sheet) => sheet.charts.map((chart) => embeddedChart(this.place, chart)));
  }

  insertChart(chart: EmbeddedChart): void {
    this.change('insertChart', (sheet) => {
      sheet.charts.push({ ...chart[INSIDE].chart, id: this.place.book.nextChartId });
      this.place.book.nextChartId += 1;
    });
  }

  updateChart(chart: EmbeddedChart): void {
    this.change('updateChart', (sheet) => {
      sheet.charts = sheet.charts.map((known) => (known.id === chart[INSIDE].chart.id ? chart[INSIDE].chart : known));
    });
  }

  removeChart(chart: EmbeddedChart): void {
    this.change('removeChart', (sheet) => {
      sheet.charts = sheet.charts.filter(({ id }) => id !== chart[INSIDE].chart.id);
    });
  }

  #block(where: Where): RangeState {
    const [first, column = 1, rows = 1, columns = 1] = where as [string | number, number?, number?, number?];
    if (typeof first === 'number') return { row: first - 1, column: column - 1, rows, columns };
    const a1 = parseA1(first);
    const foreign = a1?.title !== null && a1?.title.toLowerCase() !== this.place.sheet.title.toLowerCase();
    return a1 === null || foreign ? this.place.execution.fail(SHEET_TEXTS.rangeNotFound) : blockOf(a1, this.place.sheet);
  }

  #range(range: RangeState): Range {
    return this.place.handles.range({ ...this.place, range });
  }

  #sweep(member: string, each: (cell: NonNullable<Cell>) => Cell): this {
    return this.place.execution.call(`Sheet.${member}`, 'BUFFERED_WRITE', () => {
      const { sheet } = this.place;
      const columns = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
      const place: RangePlace = { ...this.place, range: { ...wholeGrid(sheet), rows: sheet.rows.length, columns } };
      rewrite(place, (old) => (old === undefined ? undefined : each(old)));
      return this.face;
    });
  }
}

/** The strict face of a tab. */
export const sheetFace = (place: SheetPlace): Sheet => serve('Sheet', new Sheet(place));
