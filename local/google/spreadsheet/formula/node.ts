import type { Scalar } from '../../state';
import type { ParsedA1 } from '../grid/a1';
import type { FormulaError } from './formula-error';

/** Syntax tree of a formula. */
export type FormulaNode =
  | { readonly kind: 'LITERAL'; readonly value: Scalar }
  | { readonly kind: 'ERROR'; readonly code: FormulaError['code'] }
  | { readonly kind: 'REFERENCE'; readonly a1: ParsedA1 }
  | { readonly kind: 'CALL'; readonly name: string; readonly arguments: readonly FormulaNode[] }
  | { readonly kind: 'NEGATE' | 'PERCENT'; readonly operand: FormulaNode }
  | { readonly kind: 'BINARY'; readonly sign: string; readonly left: FormulaNode; readonly right: FormulaNode };
