import type { Scalar } from '../../state';
import type { ParsedA1 } from '../grid/a1';
import { FormulaError } from './formula-error';
import { applyFunction, type FormulaScope } from './functions';
import type { FormulaNode } from './node';
import { asBoolean, asNumber, asText, compareValues, single, type FormulaValue } from './values';

/** A formula's surroundings: constants and how to look at other cells. */
export interface Evaluation extends FormulaScope {
  /** Values of a referenced block; an unknown tab is #REF!. */
  lookUp(a1: ParsedA1): FormulaValue;
}

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '^': (left, right) => left ** right,
  '/': (left, right) => {
    if (right === 0) throw new FormulaError('#DIV/0!');
    return left / right;
  },
};

const comparison: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new FormulaError('#NUM!');
  return value;
};

const binary = (node: Extract<FormulaNode, { kind: 'BINARY' }>, evaluation: Evaluation): Scalar => {
  const left = single(evaluate(node.left, evaluation));
  const right = single(evaluate(node.right, evaluation));
  if (node.sign === '&') return asText(left, evaluation.locale) + asText(right, evaluation.locale);
  const compare = comparison[node.sign];
  if (compare !== undefined) return compare(compareValues(left, right));
  const compute = arithmetic[node.sign];
  if (compute === undefined) throw new FormulaError('#ERROR!');
  return finite(compute(asNumber(left, evaluation.locale), asNumber(right, evaluation.locale)));
};

const branch = (values: readonly FormulaNode[], evaluation: Evaluation): FormulaValue => {
  const [condition, whenTrue, whenFalse] = values;
  if (condition === undefined || whenTrue === undefined) throw new FormulaError('#N/A');
  if (asBoolean(evaluate(condition, evaluation))) return evaluate(whenTrue, evaluation);
  return whenFalse === undefined ? false : evaluate(whenFalse, evaluation);
};

const rescued = (values: readonly FormulaNode[], evaluation: Evaluation): FormulaValue => {
  const [tried, fallback] = values;
  if (tried === undefined) throw new FormulaError('#N/A');
  try {
    return single(evaluate(tried, evaluation));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return fallback === undefined ? '' : evaluate(fallback, evaluation);
  }
};

const called = (node: Extract<FormulaNode, { kind: 'CALL' }>, evaluation: Evaluation): FormulaValue => {
  if (node.name === 'IF') return branch(node.arguments, evaluation);
  if (node.name === 'IFERROR') return rescued(node.arguments, evaluation);
  return applyFunction(node.name, node.arguments.map((argument) => evaluate(argument, evaluation)), evaluation);
};

/** Value of a formula's tree; errors are thrown as FormulaError. */
export const evaluate = (node: FormulaNode, evaluation: Evaluation): FormulaValue => {
  switch (node.kind) {
    case 'LITERAL':
      return node.value;
    case 'ERROR':
      throw new FormulaError(node.code);
    case 'REFERENCE':
      return evaluation.lookUp(node.a1);
    case 'CALL':
      return called(node, evaluation);
    case 'NEGATE':
      return -asNumber(evaluate(node.operand, evaluation), evaluation.locale);
    case 'PERCENT':
      return asNumber(evaluate(node.operand, evaluation), evaluation.locale) / 100;
    case 'BINARY':
      return binary(node, evaluation);
    default: {
      const never: never = node;
      return never;
    }
  }
};
