import type { Scalar, TableRow } from '../ports';
import { COLUMNS, type TabId } from '../tables/columns';

/** Tabs whose rows people edit and a past day must show as they were. */
export const WATCHED_TABS = ['settings', 'criteria', 'agencies', 'villages', 'denominators', 'weeks', 'official', 'answers'] as const satisfies readonly TabId[];

/** Columns that no past picture shows: addresses, links, free text, and what the program fills in itself. */
const LEFT_OUT: Readonly<Partial<Record<TabId, readonly string[]>>> = {
  settings: ['label', 'explanation', 'default'],
  agencies: ['mailbox'],
  villages: ['reporters', 'formId', 'formUrl', 'sheetId', 'entries'],
  official: ['enteredBy'],
  answers: ['text'],
};

/** Settings that say how to look at a picture, or how to reach people; not what it shows. */
const PRIVATE_SETTINGS: ReadonlySet<string> = new Set(['showDay', 'replyTo', 'contactPhone']);

/** Longest text kept of a cell. */
const LONGEST = 2000;

/** Rows of a watched tab as texts, one a filled row, that are equal when nothing changed. */
export const contentsOf = (tab: TabId, rows: readonly TableRow[]): string[] => {
  const keys = COLUMNS[tab].filter((key) => !(LEFT_OUT[tab] ?? []).includes(key));
  const kept = rows.filter(({ cells }) => tab !== 'settings' || !PRIVATE_SETTINGS.has(String(cells['key'] ?? '')));
  return kept.map(({ cells }) => JSON.stringify(filled(keys, cells)));
};

const filled = (keys: readonly string[], cells: TableRow['cells']): Record<string, Scalar> =>
  Object.fromEntries(keys.flatMap((key) => {
    const cell = cells[key] ?? null;
    return cell === null || cell === '' ? [] : [[key, typeof cell === 'string' ? cell.slice(0, LONGEST) : cell]];
  }));

/** The rows back from their texts; their places in the tab are not known any more. */
export const rowsFrom = (contents: readonly string[]): TableRow[] =>
  contents.map((content, index) => ({ row: index + 2, cells: JSON.parse(content) as TableRow['cells'] }));
