import type { SheetState } from '../../state';
import { lastColumnOf, lastRowOf } from '../grid/cells';
import { regrid } from '../grid/change';
import { deleteSpan, insertSpan, spanFits, type Span } from '../grid/dimension';
import { frozenProblem } from '../grid/frozen';
import { growth, refuseCells } from '../grid/limits';
import { refuseProtected } from '../grid/protected';
import { SHEET_TEXTS } from '../texts';
import { SheetIdentity } from './sheet-identity';

const unfrozen = (sheet: SheetState, span: Span): number =>
  span.axis === 'ROWS' ? sheet.maxRows - sheet.frozenRows : sheet.maxColumns - sheet.frozenColumns;

/** Rows and columns of a tab: how many, how wide, frozen or hidden. Positions are 1-based. */
export class SheetGrid extends SheetIdentity {
  getLastRow(): number {
    return this.metadata('getLastRow', lastRowOf);
  }

  getLastColumn(): number {
    return this.metadata('getLastColumn', lastColumnOf);
  }

  getMaxRows(): number {
    return this.metadata('getMaxRows', (sheet) => sheet.maxRows);
  }

  getMaxColumns(): number {
    return this.metadata('getMaxColumns', (sheet) => sheet.maxColumns);
  }

  insertRowsAfter(after: number, count: number): this {
    return this.#insert('insertRowsAfter', { axis: 'ROWS', at: after, count });
  }

  insertRowsBefore(before: number, count: number): this {
    return this.#insert('insertRowsBefore', { axis: 'ROWS', at: before - 1, count });
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.#insert('insertColumnsAfter', { axis: 'COLUMNS', at: after, count });
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.#insert('insertColumnsBefore', { axis: 'COLUMNS', at: before - 1, count });
  }

  deleteRow(row: number): this {
    return this.#delete('deleteRow', { axis: 'ROWS', at: row - 1, count: 1 });
  }

  deleteRows(row: number, count: number): void {
    this.#delete('deleteRows', { axis: 'ROWS', at: row - 1, count });
  }

  deleteColumn(column: number): this {
    return this.#delete('deleteColumn', { axis: 'COLUMNS', at: column - 1, count: 1 });
  }

  deleteColumns(column: number, count: number): void {
    this.#delete('deleteColumns', { axis: 'COLUMNS', at: column - 1, count });
  }

  setFrozenRows(rows: number): void {
    this.#freeze('setFrozenRows', { frozenRows: rows });
  }

  getFrozenRows(): number {
    return this.metadata('getFrozenRows', (sheet) => sheet.frozenRows);
  }

  setFrozenColumns(columns: number): void {
    this.#freeze('setFrozenColumns', { frozenColumns: columns });
  }

  getFrozenColumns(): number {
    return this.metadata('getFrozenColumns', (sheet) => sheet.frozenColumns);
  }

  setColumnWidth(column: number, width: number): this {
    return this.#sizes('setColumnWidth', [column, 1], (sheet, index) => {
      sheet.columnWidths[index] = width;
    });
  }

  /** Width in pixels. */
  setColumnWidths(column: number, count: number, width: number): this {
    return this.#sizes('setColumnWidths', [column, count], (sheet, index) => {
      sheet.columnWidths[index] = width;
    });
  }

  getColumnWidth(column: number): number {
    return this.metadata('getColumnWidth', (sheet) => sheet.columnWidths[column - 1] ?? 100);
  }

  setRowHeight(row: number, height: number): this {
    return this.#sizes('setRowHeight', [row, 1], (sheet, index) => {
      sheet.rowHeights[index] = height;
    });
  }

  /** Height in pixels. */
  setRowHeights(row: number, count: number, height: number): this {
    return this.#sizes('setRowHeights', [row, count], (sheet, index) => {
      sheet.rowHeights[index] = height;
    });
  }

  getRowHeight(row: number): number {
    return this.metadata('getRowHeight', (sheet) => sheet.rowHeights[row - 1] ?? 21);
  }

  hideColumns(column: number, count = 1): void {
    this.change('hideColumns', (sheet) => {
      const indices = Array.from({ length: count }, (_, index) => column - 1 + index);
      sheet.hiddenColumns = [...new Set([...sheet.hiddenColumns, ...indices])].sort((left, right) => left - right);
    });
  }

  showColumns(column: number, count = 1): void {
    this.change('showColumns', (sheet) => {
      sheet.hiddenColumns = sheet.hiddenColumns.filter((index) => index < column - 1 || index >= column - 1 + count);
    });
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.metadata('isColumnHiddenByUser', (sheet) => sheet.hiddenColumns.includes(column - 1));
  }

  #sizes(member: string, [first, count]: readonly [number, number], set: (sheet: SheetState, index: number) => void): this {
    return this.change(member, (sheet) => {
      for (let index = first - 1; index < first - 1 + count; index += 1) set(sheet, index);
    });
  }

  #freeze(member: string, frozen: { frozenRows: number } | { frozenColumns: number }): void {
    this.change(member, (sheet) => {
      const problem = frozenProblem({ ...sheet, ...frozen });
      if (problem !== null) this.place.execution.fail(problem);
      Object.assign(sheet, frozen);
    });
  }

  #insert(member: string, span: Span): this {
    const { execution, book, sheet } = this.place;
    return execution.call(`Sheet.${member}`, 'BUFFERED_WRITE', () => {
      refuseProtected(this.place, null);
      const size = span.axis === 'ROWS' ? sheet.maxRows : sheet.maxColumns;
      const text = span.axis === 'ROWS' ? SHEET_TEXTS.rowsOut : SHEET_TEXTS.columnsOut;
      if (span.at < 0 || span.at > size || span.count < 1) execution.fail(text);
      const rows = span.axis === 'ROWS' ? sheet.maxRows + span.count : sheet.maxRows;
      refuseCells(execution, book, growth(sheet, rows, sheet.maxColumns + (span.axis === 'ROWS' ? 0 : span.count)));
      regrid(this.place, (grid) => insertSpan(grid, span));
      return this.face;
    });
  }

  #delete(member: string, span: Span): this {
    const { execution, sheet } = this.place;
    return execution.call(`Sheet.${member}`, 'BUFFERED_WRITE', () => {
      refuseProtected(this.place, null);
      const [out, all] = span.axis === 'ROWS'
        ? [SHEET_TEXTS.rowsOut, SHEET_TEXTS.allUnfrozenRows]
        : [SHEET_TEXTS.columnsOut, SHEET_TEXTS.allUnfrozenColumns];
      if (!spanFits(sheet, span)) execution.fail(out);
      if (span.count >= unfrozen(sheet, span)) execution.fail(all);
      regrid(this.place, (grid) => deleteSpan(grid, span));
      return this.face;
    });
  }
}
