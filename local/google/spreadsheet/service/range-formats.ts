import { signatureText } from '../../error-texts';
import type { FormatState } from '../../state';
import { withBorders } from '../grid/border';
import { colourOf } from '../grid/colour';
import { withLook } from '../grid/format';
import { GENERAL, isGeneral } from '../grid/number-format';
import { checkBlock } from './block';
import { RangeValues } from './range-values';

type Grid<T> = readonly (readonly T[])[];
type Sides = [boolean | null, boolean | null, boolean | null, boolean | null, boolean | null, boolean | null];

const wordOrDefault = (word: string | null, standard: string): string | undefined =>
  word === null || word.toLowerCase() === standard ? undefined : word.toLowerCase();

/** Looks of a range: user-entered formats; conditional formats do not show in the getters. */
export class RangeFormats extends RangeValues {
  setNumberFormat(pattern: string): this {
    return this.look('setNumberFormat', 'numberFormat', () => this.#pattern(pattern));
  }

  setNumberFormats(patterns: Grid<string>): this {
    return this.looks('setNumberFormats', patterns, (pattern) => ['numberFormat', this.#pattern(pattern)]);
  }

  getNumberFormat(): string {
    return this.readFirst('getNumberFormat', (cell) => cell?.format?.numberFormat ?? GENERAL);
  }

  getNumberFormats(): string[][] {
    return this.read('getNumberFormats', (cell) => cell?.format?.numberFormat ?? GENERAL);
  }

  setBackground(colour: string | null): this {
    return this.look('setBackground', 'background', () => colourOf(colour));
  }

  setBackgrounds(colours: Grid<string | null>): this {
    return this.looks('setBackgrounds', colours, (colour) => ['background', colourOf(colour)]);
  }

  getBackground(): string {
    return this.readFirst('getBackground', (cell) => cell?.format?.background ?? '#ffffff');
  }

  getBackgrounds(): string[][] {
    return this.read('getBackgrounds', (cell) => cell?.format?.background ?? '#ffffff');
  }

  setFontColor(colour: string | null): this {
    return this.look('setFontColor', 'fontColor', () => colourOf(colour));
  }

  setFontColors(colours: Grid<string | null>): this {
    return this.looks('setFontColors', colours, (colour) => ['fontColor', colourOf(colour)]);
  }

  getFontColor(): string {
    return this.readFirst('getFontColor', (cell) => cell?.format?.fontColor ?? '#000000');
  }

  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.look('setFontWeight', 'bold', () => (weight === 'bold' ? true : undefined));
  }

  setFontWeights(weights: Grid<'bold' | 'normal' | null>): this {
    return this.looks('setFontWeights', weights, (weight) => ['bold', weight === 'bold' ? true : undefined]);
  }

  getFontWeight(): string {
    return this.readFirst('getFontWeight', (cell) => (cell?.format?.bold === true ? 'bold' : 'normal'));
  }

  getFontWeights(): string[][] {
    return this.read('getFontWeights', (cell) => (cell?.format?.bold === true ? 'bold' : 'normal'));
  }

  setFontStyle(style: 'italic' | 'normal' | null): this {
    return this.look('setFontStyle', 'italic', () => (style === 'italic' ? true : undefined));
  }

  getFontStyle(): string {
    return this.readFirst('getFontStyle', (cell) => (cell?.format?.italic === true ? 'italic' : 'normal'));
  }

  setFontSize(size: number): this {
    return this.look('setFontSize', 'fontSize', () => size);
  }

  setFontSizes(sizes: Grid<number>): this {
    return this.looks('setFontSizes', sizes, (size) => ['fontSize', size]);
  }

  getFontSize(): number {
    return this.readFirst('getFontSize', (cell) => cell?.format?.fontSize ?? 10);
  }

  setFontFamily(family: string | null): this {
    return this.look('setFontFamily', 'fontFamily', () => family ?? undefined);
  }

  getFontFamily(): string {
    return this.readFirst('getFontFamily', (cell) => cell?.format?.fontFamily ?? 'Arial');
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.look('setHorizontalAlignment', 'horizontal', () => wordOrDefault(alignment, 'normal'));
  }

  setHorizontalAlignments(alignments: Grid<string | null>): this {
    return this.looks('setHorizontalAlignments', alignments, (alignment) => ['horizontal', wordOrDefault(alignment, 'normal')]);
  }

  getHorizontalAlignment(): string {
    return this.readFirst('getHorizontalAlignment', (cell) => cell?.format?.horizontal ?? 'general');
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.look('setVerticalAlignment', 'vertical', () => wordOrDefault(alignment, 'bottom'));
  }

  getVerticalAlignment(): string {
    return this.readFirst('getVerticalAlignment', (cell) => cell?.format?.vertical ?? 'bottom');
  }

  setWrap(wraps: boolean): this {
    return this.look('setWrap', 'wrap', () => (wraps ? 'WRAP' : undefined));
  }

  getWrap(): boolean {
    return this.readFirst('getWrap', (cell) => cell?.format?.wrap === 'WRAP');
  }

  setWrapStrategy(strategy: { toString(): string }): this {
    return this.look('setWrapStrategy', 'wrap', () => {
      const name = String(strategy);
      return name === 'WRAP' || name === 'CLIP' ? name : undefined;
    });
  }

  /** top, left, bottom, right, vertical, horizontal, then optionally colour and style. */
  setBorder(...[top, left, bottom, right, vertical, horizontal, color, style]: [...Sides, (string | null)?, ({ toString(): string } | null)?]): this {
    const sides = { top, left, bottom, right, vertical, horizontal };
    const line = { color: colourOf(color ?? null) ?? '#000000', style: String(style ?? 'SOLID') };
    const { rows, columns } = this.place.range;
    return this.write('setBorder', () => (old, row, column) => withBorders(old, { sides, line, spot: { row, column, rows, columns } }));
  }

  clearFormat(): this {
    return this.write('clearFormat', () => (old) => {
      if (old === undefined) return undefined;
      const { format: _format, ...rest } = old;
      return rest;
    });
  }

  /** Sets one entry of the format on every cell. */
  protected look<K extends keyof FormatState>(member: string, key: K, value: () => FormatState[K] | undefined): this {
    return this.write(member, () => {
      const set = value();
      return (old) => withLook(old, key, set);
    });
  }

  /** Sets one entry of the format cell by cell. */
  protected looks<T, K extends keyof FormatState>(member: string, grid: Grid<T>, each: (value: T) => [K, FormatState[K] | undefined]): this {
    checkBlock(this.place, member, grid);
    return this.write(member, () => (old, row, column) => withLook(old, ...each(grid[row]?.[column] as T)));
  }

  #pattern(pattern: string): string | undefined {
    if (typeof pattern !== 'string') this.place.execution.fail(signatureText('SpreadsheetApp.Range.setNumberFormat', '(null)'));
    return isGeneral(pattern) ? undefined : pattern;
  }
}
