import { types } from 'node:util';
import type { Execution } from '../runtime/execution';
import { signatureText } from './error-texts';

/** How Google prints the kind of an argument in its signature errors. */
export const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (types.isDate(value)) return 'Date';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' || typeof value === 'function' ? 'Object' : typeof value;
};

const fits = (value: unknown, kind: string): boolean => kind === 'any' || kindOf(value) === kind;

/**
 * Refuses arguments that Google's method has no signature for. `shapes` lists every accepted
 * signature as kinds, e.g. `['String', 'number']`; `any` accepts all.
 */
export const checkArguments = (execution: Execution, member: string, check: { given: readonly unknown[]; shapes: readonly (readonly string[])[] }): void => {
  const { given, shapes } = check;
  const accepted = shapes.some((shape) => shape.length === given.length && shape.every((kind, index) => fits(given[index], kind)));
  if (!accepted) execution.fail(signatureText(member, given.map(kindOf).join(',')));
};
