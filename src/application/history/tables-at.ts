import type { TabId } from '../tables/columns';
import type { HistoryLine } from './history-table';

/** Contents of each watched tab, in the order of its rows. */
export type Contents = Map<TabId, string[]>;

/** What the tabs held after the given lines. */
export const contentsAfter = (lines: readonly HistoryLine[]): Contents => {
  const contents: Contents = new Map();
  for (const { tab, change, place, content } of lines) {
    const rows = contents.get(tab) ?? [];
    if (change === 'ADDED') rows.splice(place, 0, content);
    else rows.splice(place, 1);
    contents.set(tab, rows);
  }
  return contents;
};

/** Lines seen by an instant; for a time before the first of them, those of that first time: nothing older is known. */
export const linesBy = (lines: readonly HistoryLine[], instant: number): HistoryLine[] => {
  const first = lines[0]?.at ?? 0;
  return lines.filter(({ at }) => at <= Math.max(instant, first));
};
