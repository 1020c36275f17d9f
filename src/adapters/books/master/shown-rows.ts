import { textSum } from '../../../application/fingerprint';
import type { Scalar } from '../../../application/ports';
import type { Cell, TableView } from '../../../text/view';
import { cellValue } from '../cell-data';
import { widthOf } from './tab-requests';

/** What of a tab was written last: a stamp of its size, and one of each row. */
export interface ShownTab {
  readonly shape: string;
  readonly rows: readonly string[];
}

/** What was written last, by tab, on one day. Hints only: without them everything is written. */
export interface Shown {
  readonly day: string;
  readonly tabs: Readonly<Record<string, ShownTab>>;
}

/** Google keeps 9 KB under one key; a character may take three bytes in it, these take one. */
const MOST_CHARACTERS = 8000;

const stamp = (value: unknown): string => textSum(JSON.stringify(value));

/** The stamps of a tab as it is about to be written. A tab that was made anew has another id and therefore another shape. */
export const stampsOf = (view: TableView, sheetId: number): ShownTab => ({
  shape: stamp([sheetId, view.rows.length, widthOf(view), view.frozenRows, view.frozenColumns, view.merges]),
  rows: view.rows.map(stamp),
});

/** As text of one property; the longest tabs are left out, and so written whole, until it fits. */
export const shownText = (shown: Shown): string => {
  const text = JSON.stringify(shown);
  if (text.length <= MOST_CHARACTERS) return text;
  const [longest] = Object.keys(shown.tabs).sort((left, right) => lengthOf(shown, right) - lengthOf(shown, left));
  const { [longest ?? '']: _left, ...tabs } = shown.tabs;
  return shownText({ ...shown, tabs });
};

const lengthOf = ({ tabs }: Shown, name: string): number => tabs[name]?.rows.length ?? 0;

/** The property read back; anything unreadable counts as nothing shown. */
export const shownOf = (text: string): Shown => {
  try {
    return text === '' ? NOTHING : (JSON.parse(text) as Shown);
  } catch {
    return NOTHING;
  }
};

const NOTHING: Shown = { day: '', tabs: {} };

/** What stands in the cells of a tab now. */
export type Found = readonly (readonly Scalar[])[];

/** Rows to write again: those that say something new, and those in which somebody typed; null when the tab must be written whole. */
export const changedRows = (view: TableView, tab: { readonly before: ShownTab; readonly now: ShownTab; readonly found: Found }): number[] | null => {
  if (tab.before.shape !== tab.now.shape || hasStrayCell(view, tab.found)) return null;
  return view.rows.flatMap((row, index) => {
    const isSame = tab.before.rows[index] === tab.now.rows[index] && row.every((cell, column) => stands(cell, tab.found[index]?.[column]));
    return isSame ? [] : [index];
  });
};

/** Somebody typed beside or below the table, or inserted a row. */
const hasStrayCell = (view: TableView, found: Found): boolean =>
  found.some((row, index) => row.slice(index < view.rows.length ? widthOf(view) : 0).some((value) => value !== null && value !== ''));

const TOLERANCE = 1e-9;

/** A formula shows its result, so it is never known to stand and is written every time. */
const stands = (cell: Cell, found: Scalar | undefined): boolean => {
  if (cell.formulaId !== undefined) return false;
  const [wanted, seen] = [cellValue(cell) ?? '', found ?? ''];
  if (typeof wanted === 'number' && typeof seen === 'number') return Math.abs(wanted - seen) <= TOLERANCE * Math.max(1, Math.abs(wanted));
  return wanted === seen;
};
