import type { Registry } from '../../domain/registry/registry';
import type { TableRow } from '../ports';
import { textOf } from '../tables/cells';
import { plainWords } from '../tables/plain-words';

/** Headers of the fixed columns as people write them, without accents. */
const HEADERS: ReadonlyMap<string, string> = new Map([
  ['thon', 'village'], ['ma thon', 'village'], ['den ngay', 'asOf'], ['ngay', 'asOf'], ['ly do', 'reason'], ['ly do giam', 'reason'],
]);
const SEPARATORS = [';', '\t', ','] as const;

/**
 * Rows of the tab as they are, or, when lines of a CSV file were pasted into its first column, their fields. The first
 * line names the columns: «Thôn», «Đến ngày», «Lý do», and criteria by id, number or short name.
 */
export const unfolded = (rows: readonly TableRow[], registry: Registry): TableRow[] => {
  const [first, ...others] = rows;
  const separator = SEPARATORS.find((sign) => first !== undefined && textOf(first, 'village').includes(sign));
  if (separator === undefined || first === undefined) return [...rows];
  const keys = fieldsOf(textOf(first, 'village'), separator).map((header) => keyOf(header, registry));
  return others.map((row) => {
    const fields = fieldsOf(textOf(row, 'village'), separator);
    const cells = keys.map((key, at) => [key, fields[at] ?? ''] as const).filter(([key]) => key !== '');
    return { row: row.row, cells: { ...Object.fromEntries(cells), outcome: textOf(row, 'outcome') } };
  });
};

/** Fields of one line; a field in quotation marks may hold the separator. */
const fieldsOf = (line: string, separator: string): string[] => {
  const fields = [''];
  let quoted = false;
  for (const sign of line.replace(/^\ufeff/, '')) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) fields.push('');
    else fields[fields.length - 1] += sign;
  }
  return fields.map((field) => field.trim());
};

const keyOf = (header: string, { criteria }: Registry): string => {
  const plain = plainWords(header);
  const criterion = criteria.find(({ id, number, shortName }) => header === id || plain === String(number) || plain === plainWords(shortName));
  return criterion?.id ?? HEADERS.get(plain) ?? '';
};
