import { toA1 } from '../grid/a1';
import { contains, intersects } from '../grid/cells';
import { serve } from '../../served';
import { SHEET_TEXTS } from '../texts';
import { INSIDE, type RangePlace } from './place';
import type { RangeState } from '../../state';

/** Where a range lies: its geometry and its neighbours. */
export class RangePlacement {
  constructor(protected readonly place: RangePlace) {}

  get [INSIDE](): RangePlace {
    return this.place;
  }

  getRow(): number {
    return this.free('getRow', this.place.range.row + 1);
  }

  getColumn(): number {
    return this.free('getColumn', this.place.range.column + 1);
  }

  getNumRows(): number {
    return this.free('getNumRows', this.place.range.rows);
  }

  getNumColumns(): number {
    return this.free('getNumColumns', this.place.range.columns);
  }

  getLastRow(): number {
    return this.free('getLastRow', this.place.range.row + this.place.range.rows);
  }

  getLastColumn(): number {
    return this.free('getLastColumn', this.place.range.column + this.place.range.columns);
  }

  getA1Notation(): string {
    return this.free('getA1Notation', this.place.isWholeSheet === true ? '' : toA1(this.place.range));
  }

  getSheet(): object {
    return this.place.execution.call('Range.getSheet', 'HANDLE', () => this.place.handles.sheet(this.place));
  }

  /** Row and column are relative to the range and 1-based. */
  getCell(row: number, column: number): this {
    return this.place.execution.call('Range.getCell', 'HANDLE', () => {
      const { range } = this.place;
      const cell = { row: range.row + row - 1, column: range.column + column - 1, rows: 1, columns: 1 };
      return contains(range, cell) ? this.other(cell) : this.place.execution.fail(SHEET_TEXTS.cellOutside);
    });
  }

  offset(...[rows, columns, height, width]: [rows: number, columns: number, height?: number, width?: number]): this {
    return this.place.execution.call('Range.offset', 'HANDLE', () => {
      const { range } = this.place;
      return this.other({
        row: range.row + rows, column: range.column + columns, rows: height ?? range.rows, columns: width ?? range.columns,
      });
    });
  }

  isPartOfMerge(): boolean {
    return this.place.execution.call('Range.isPartOfMerge', 'METADATA', () =>
      this.place.sheet.merges.some((merge) => contains(merge, this.place.range) || intersects(merge, this.place.range)));
  }

  getMergedRanges(): this[] {
    return this.place.execution.call('Range.getMergedRanges', 'METADATA', () =>
      this.place.sheet.merges.filter((merge) => intersects(merge, this.place.range)).map((merge) => this.other(merge)));
  }

  /** Another block of the same tab. */
  protected other(range: RangeState): this {
    return rangeInGrid({ ...this.place, isWholeSheet: false, range }) as unknown as this;
  }

  protected free<T>(member: string, value: T): T {
    return this.place.execution.call(`Range.${member}`, 'FREE', () => value);
  }

  protected get face(): this {
    return serve('Range', this);
  }
}

const refuseSize = ({ execution, range }: RangePlace): void => {
  if (!(range.row >= 0)) execution.fail(SHEET_TEXTS.rowTooSmall);
  if (!(range.column >= 0)) execution.fail(SHEET_TEXTS.columnTooSmall);
  if (!(range.rows >= 1)) execution.fail(SHEET_TEXTS.noRows);
  if (!(range.columns >= 1)) execution.fail(SHEET_TEXTS.noColumns);
};

/** A handle for a block; throws Google's errors when it does not lie in the grid. */
export const rangeInGrid = (place: RangePlace): object => {
  const { sheet, range, execution } = place;
  refuseSize(place);
  if (range.row + range.rows > sheet.maxRows || range.column + range.columns > sheet.maxColumns) execution.fail(SHEET_TEXTS.outside);
  return place.handles.range(place);
};
