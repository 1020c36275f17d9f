import type { Scalar, TableRow } from '../../application/ports';
import { COLUMNS, type TabId } from '../../application/tables/columns';
import { HEADERS } from '../../text/tabs';

/** Column keys of a tab in the order in which they stand there now, by its header row. */
export const columnKeys = (tab: TabId, header: readonly Scalar[]): string[] => {
  const titles = header.map((title) => String(title ?? '').normalize('NFC').trim());
  const byTitle = new Map(HEADERS[tab].map((title, index) => [title, COLUMNS[tab][index] ?? title]));
  const keys = titles.map((title) => byTitle.get(title) ?? title);
  return withFallback(tab, keys);
};

/**
 * A key whose header is gone is looked for where it belongs, if no other header claims that
 * place: somebody deleted or retyped a header, the column itself still stands.
 */
const withFallback = (tab: TabId, keys: readonly string[]): string[] => {
  const repaired = [...keys];
  const known = new Set(COLUMNS[tab]);
  COLUMNS[tab].forEach((key, index) => {
    const claimed = known.has(repaired[index] ?? '');
    if (!repaired.includes(key) && !claimed) repaired[index] = key;
  });
  return repaired;
};

/**
 * Rows under the header row as records by column key; `rows[0]` is the header row, and the next
 * one stands in row `firstRow` of the tab. Empty rows are left out.
 */
export const recordsOf = (keys: readonly string[], rows: readonly (readonly Scalar[])[], firstRow = 2): TableRow[] => {
  const records: TableRow[] = [];
  for (let index = 1; index < rows.length; index += 1) {
    const cells = recordOf(keys, rows[index] ?? []);
    if (cells !== null) records.push({ row: firstRow + index - 1, cells });
  }
  return records;
};

const recordOf = (keys: readonly string[], row: readonly Scalar[]): Record<string, Scalar> | null => {
  const cells: Record<string, Scalar> = {};
  let filled = false;
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column] ?? null;
    const key = keys[column];
    if (cell === null || cell === '' || key === undefined || key === '') continue;
    cells[key] = cell;
    filled = true;
  }
  return filled ? cells : null;
};
