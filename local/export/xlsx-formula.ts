import { parseFormula } from '../google/spreadsheet/formula/parse';
import type { FormulaNode } from '../google/spreadsheet/formula/node';
import { FUNCTIONS } from '../google/spreadsheet/formula/functions';

const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
/** Functions that other programs lack; their result is exported instead. */
const FOREIGN = new Set(['SPARKLINE']);
const OWN = new Set([...Object.keys(FUNCTIONS), 'IF', 'IFERROR']);

const portable = (node: FormulaNode): boolean => {
  switch (node.kind) {
    case 'LITERAL':
    case 'REFERENCE':
      return true;
    case 'ERROR':
      return false;
    case 'CALL':
      return OWN.has(node.name) && !FOREIGN.has(node.name) && node.arguments.every(portable);
    case 'NEGATE':
    case 'PERCENT':
      return portable(node.operand);
    case 'BINARY':
      return portable(node.left) && portable(node.right);
    default: {
      const never: never = node;
      return never;
    }
  }
};

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/**
 * A formula as a workbook file holds it: without «=», tabs under their exported names.
 * Null when other programs could not read it; then its value is all that is exported.
 */
export const xlsxFormula = (formula: string, names: ReadonlyMap<string, string>): string | null => {
  if (!portable(parseFormula(formula))) return null;
  return formula.slice(1).replace(PARTS, (part, inQuotes?: string, bare?: string) => {
    const title = inQuotes?.replaceAll("''", "'") ?? bare;
    const name = title === undefined ? undefined : names.get(title.toLowerCase());
    return name === undefined ? part : quoted(name);
  });
};
