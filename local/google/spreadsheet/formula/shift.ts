import { columnIndex, columnLetters } from '../grid/a1';

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_$.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(!])/gu;

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Moves the relative references of a formula, as when one formula is entered into a block; «$» holds its place. */
export const shiftFormula = (formula: string, { rows, columns }: Shift): string => {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (part, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return part;
    const column = fixedColumn === '$' ? letters : columnLetters(columnIndex(letters) + columns);
    const row = fixedRow === '$' ? Number(digits) : Number(digits) + rows;
    return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${row}`;
  });
};
