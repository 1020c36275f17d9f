import type { Scalar } from '../../state';
import { cellAt, hasContent, mapCells, type Cell } from '../grid/cells';
import { rewrite } from '../grid/change';
import { displayText } from '../grid/display';
import { scriptValue } from '../grid/read-value';
import { writeFormula, writeInput } from '../grid/write-input';
import { landed } from '../book/write-typed';
import { checkBlock } from './block';
import { settle } from './place';
import { RangePlacement } from './range-place';

/** Values, texts and formulas of a range. Setters take values as if they were typed. */
export class RangeValues extends RangePlacement {
  getValues(): (Scalar | Date)[][] {
    return this.read('getValues', (cell) => scriptValue(cell, this.place));
  }

  getValue(): Scalar | Date {
    return this.readFirst('getValue', (cell) => scriptValue(cell, this.place));
  }

  getDisplayValues(): string[][] {
    return this.read('getDisplayValues', (cell) => displayText(cell, this.place.book));
  }

  getDisplayValue(): string {
    return this.readFirst('getDisplayValue', (cell) => displayText(cell, this.place.book));
  }

  getFormulas(): string[][] {
    return this.read('getFormulas', (cell) => cell?.formula ?? '');
  }

  getFormula(): string {
    return this.readFirst('getFormula', (cell) => cell?.formula ?? '');
  }

  isBlank(): boolean {
    const { sheet, range, execution } = this.place;
    return execution.call('Range.isBlank', 'READ', () => {
      settle(this.place);
      return !mapCells(sheet, range, hasContent).some((line) => line.includes(true));
    });
  }

  setValue(value: unknown): this {
    return this.write('setValue', () => {
      const write = writeInput(this.place, value);
      return (old, row, column) => write(old, { row, column });
    });
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    checkBlock(this.place, 'setValues', values);
    return this.write('setValues', () => (old, row, column) => writeInput(this.place, values[row]?.[column])(old, { row, column }));
  }

  setFormula(formula: string | null): this {
    return this.write('setFormula', () => {
      const write = writeFormula(formula);
      return (old, row, column) => write(old, { row, column });
    });
  }

  setFormulas(formulas: readonly (readonly (string | null)[])[]): this {
    checkBlock(this.place, 'setFormulas', formulas);
    return this.write('setFormulas', () => (old, row, column) => writeFormula(formulas[row]?.[column] ?? null)(old, { row: 0, column: 0 }));
  }

  clearContent(): this {
    return this.write('clearContent', () => (old) => (old === undefined ? undefined : landed(old, { value: '' })));
  }

  /** One read of the whole block. */
  protected read<T>(member: string, each: (cell: Cell) => T): T[][] {
    const { sheet, range, execution } = this.place;
    return execution.call(`Range.${member}`, 'READ', () => {
      settle(this.place);
      return mapCells(sheet, range, each);
    }, range.rows * range.columns);
  }

  /** One read of the top-left cell. */
  protected readFirst<T>(member: string, each: (cell: Cell) => T): T {
    const { sheet, range, execution } = this.place;
    return execution.call(`Range.${member}`, 'READ', () => {
      settle(this.place);
      return each(cellAt(sheet, range.row, range.column));
    }, 1);
  }

  /** One buffered write of the whole block. */
  protected write(member: string, prepare: () => (old: Cell, row: number, column: number) => Cell): this {
    const { range, execution } = this.place;
    return execution.call(`Range.${member}`, 'BUFFERED_WRITE', () => {
      rewrite(this.place, prepare());
      return this.face;
    }, range.rows * range.columns);
  }
}
