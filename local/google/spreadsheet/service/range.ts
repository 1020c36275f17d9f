import type { RangeState } from '../../state';
import type { Cell } from '../grid/cells';
import { reshape, rewrite, sortBlock } from '../grid/change';
import { mergeProblem } from '../grid/frozen';
import { addMerge, breakMerges, columnBlocks, rowBlocks, splitsMerge } from '../grid/merge';
import type { SortKey } from '../grid/sort';
import { landed } from '../book/write-typed';
import { serve } from '../../served';
import { SHEET_TEXTS } from '../texts';
import type { RangePlace } from './place';
import { protection, type Protection } from './protection';
import { RangeRules } from './range-rules';

type SortWish = number | { readonly column: number; readonly ascending?: boolean };

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

const cleared = (cell: Cell, { contentsOnly = false, formatOnly = false }: ClearOptions): Cell => {
  if (cell === undefined) return undefined;
  const kept = formatOnly && !contentsOnly ? cell : landed(cell, { value: '' });
  if (contentsOnly && !formatOnly) return kept;
  const { format: _format, ...rest } = kept;
  return rest;
};

/** A block of cells as scripts see it. */
export class Range extends RangeRules {
  /** Values and formats go, notes and data validation stay. */
  clear(options: ClearOptions = {}): this {
    return this.write('clear', () => (old) => cleared(old, options));
  }

  merge(): this {
    return this.#merge('merge', [this.place.range]);
  }

  mergeAcross(): this {
    return this.#merge('mergeAcross', rowBlocks(this.place.range));
  }

  mergeVertically(): this {
    return this.#merge('mergeVertically', columnBlocks(this.place.range));
  }

  breakApart(): this {
    return this.place.execution.call('Range.breakApart', 'BUFFERED_WRITE', () => {
      this.#refuseSplit();
      reshape(this.place, (sheet) => breakMerges(sheet, this.place.range));
      return this.face;
    });
  }

  /** Column numbers are those of the sheet, not of the range. */
  sort(wish: SortWish | readonly SortWish[]): this {
    const wishes = Array.isArray(wish) ? (wish as readonly SortWish[]) : [wish as SortWish];
    return this.place.execution.call('Range.sort', 'BUFFERED_WRITE', () => {
      sortBlock(this.place, wishes.map((each) => this.#key(each)));
      return this.face;
    });
  }

  protect(): Protection {
    return this.place.execution.call('Range.protect', 'BUFFERED_WRITE', () => protection(this.place, this.place.range));
  }

  #key(wish: SortWish): SortKey {
    const { column, ascending = true } = typeof wish === 'number' ? { column: wish } : wish;
    const relative = column - 1 - this.place.range.column;
    if (relative < 0 || relative >= this.place.range.columns) this.place.execution.fail(SHEET_TEXTS.columnsOut);
    return { column: relative, ascending };
  }

  #refuseSplit(): void {
    if (splitsMerge(this.place.sheet, this.place.range)) this.place.execution.fail(SHEET_TEXTS.splitMerge);
  }

  #refuseFrozen(range: RangeState): void {
    const problem = mergeProblem(this.place.sheet, range);
    if (problem !== null) this.place.execution.fail(problem);
  }

  #merge(member: string, blocks: readonly RangeState[]): this {
    return this.place.execution.call(`Range.${member}`, 'BUFFERED_WRITE', () => {
      this.#refuseSplit();
      blocks.forEach((range) => this.#refuseFrozen(range));
      blocks.forEach((range) => this.#keepFirst({ ...this.place, range }));
      reshape(this.place, (sheet) => blocks.forEach((range) => addMerge(sheet, range)));
      return this.face;
    });
  }

  #keepFirst(place: RangePlace): void {
    rewrite(place, (old, row, column) => (row === 0 && column === 0 ? old : old === undefined ? undefined : landed(old, { value: '' })));
  }
}

/** The strict face of a block. */
export const rangeFace = (place: RangePlace): Range => serve('Range', new Range(place));
