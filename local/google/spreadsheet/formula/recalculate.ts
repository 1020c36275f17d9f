import type { BookState, Scalar, SheetState } from '../../state';
import type { ParsedA1 } from '../grid/a1';
import { cellAt, putCell } from '../grid/cells';
import { formulaPlaces } from '../grid/formula-places';
import { evaluate, type Evaluation } from './evaluate';
import { FormulaError, isErrorCode } from './formula-error';
import type { FormulaNode } from './node';
import { parseFormula } from './parse';
import { single, type FormulaValue } from './values';

const trees = new Map<string, FormulaNode>();
const TREES_KEPT = 10_000;

const treeOf = (formula: string): FormulaNode => {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  if (trees.size >= TREES_KEPT) trees.clear();
  const tree = parseFormula(formula);
  trees.set(formula, tree);
  return tree;
};

class Calculation {
  readonly #book: BookState;
  readonly #nowMillis: number;
  readonly #results = new Map<SheetState, Map<number, Scalar | 'IN_PROGRESS'>>();

  constructor(book: BookState, nowMillis: number) {
    this.#book = book;
    this.#nowMillis = nowMillis;
  }

  valueAt(sheet: SheetState, row: number, column: number): Scalar {
    const cell = cellAt(sheet, row, column);
    if (cell?.formula === undefined) return cell?.value ?? '';
    const results = this.#resultsOf(sheet);
    const key = row * 20_000 + column;
    const known = results.get(key);
    if (known === 'IN_PROGRESS') throw new FormulaError('#REF!');
    if (known !== undefined) return known;
    results.set(key, 'IN_PROGRESS');
    const value = this.evaluated(sheet, cell.formula);
    results.set(key, value);
    return value;
  }

  #resultsOf(sheet: SheetState): Map<number, Scalar | 'IN_PROGRESS'> {
    const known = this.#results.get(sheet) ?? new Map<number, Scalar | 'IN_PROGRESS'>();
    this.#results.set(sheet, known);
    return known;
  }

  evaluated(sheet: SheetState, formula: string): Scalar {
    const { locale, timeZone } = this.#book;
    const evaluation: Evaluation = { locale, timeZone, nowMillis: this.#nowMillis, lookUp: (a1) => this.#lookUp(sheet, a1) };
    try {
      return single(evaluate(treeOf(formula), evaluation));
    } catch (error) {
      if (error instanceof FormulaError) return error.code;
      throw error;
    }
  }

  #lookUp(home: SheetState, a1: ParsedA1): FormulaValue {
    const sheet = a1.title === null ? home : this.#book.sheets.find(({ title }) => title.toLowerCase() === a1.title?.toLowerCase());
    if (sheet === undefined) throw new FormulaError('#REF!');
    const endRow = a1.endRow ?? Math.min(sheet.maxRows, sheet.rows.length);
    const endColumn = a1.endColumn ?? sheet.maxColumns;
    const block: Scalar[][] = [];
    for (let row = a1.row ?? 0; row < endRow; row += 1) block.push(this.#line(sheet, row, [a1.column ?? 0, endColumn]));
    return block.length === 1 && block[0]?.length === 1 ? block[0][0] ?? '' : block;
  }

  #line(sheet: SheetState, row: number, [column, end]: [number, number]): Scalar[] {
    const line: Scalar[] = [];
    for (let at = column; at < end; at += 1) {
      const value = this.valueAt(sheet, row, at);
      if (typeof value === 'string' && isErrorCode(value) && cellAt(sheet, row, at)?.formula !== undefined) throw new FormulaError(value);
      line.push(value);
    }
    return line;
  }
}

const settle = (sheet: SheetState, calculation: Calculation): boolean => {
  const changed = formulaPlaces(sheet).filter(({ row, column }) => {
    const cell = cellAt(sheet, row, column);
    const value = calculation.valueAt(sheet, row, column);
    if (cell === undefined || Object.is(cell.value, value)) return false;
    putCell(sheet, { row, column }, { ...cell, value });
    return true;
  });
  if (changed.length > 0) sheet.revision += 1;
  return changed.length > 0;
};

/**
 * Evaluates every formula of a book at an instant and stores the results in the cells.
 * A revision is raised only where a result differs, so that looking changes nothing.
 */
export const recalculate = (book: BookState, nowMillis: number): void => {
  const withFormulas = book.sheets.filter((sheet) => formulaPlaces(sheet).length > 0);
  if (withFormulas.length === 0) return;
  const calculation = new Calculation(book, nowMillis);
  const changed = withFormulas.map((sheet) => settle(sheet, calculation));
  if (changed.includes(true)) book.revision += 1;
};

/** What a formula that stands in no cell gives on a tab, as in the rules of conditional formats; an error is its code. */
export const formulaValue = (book: BookState, sheet: SheetState, { formula, nowMillis }: { formula: string; nowMillis: number }): Scalar =>
  new Calculation(book, nowMillis).evaluated(sheet, formula);
