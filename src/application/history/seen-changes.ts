import type { Blocks } from '../ports';
import type { HistoryLine } from './history-table';
import { contentsAfter } from './tables-at';
import { contentsOf, WATCHED_TABS } from './watched';

/** Lines that bring the history level with the tabs as they were read; none when it is. */
export const seenChanges = (tables: Blocks['tables'], history: readonly HistoryLine[], now: number): HistoryLine[] => {
  const known = contentsAfter(history);
  let seq = history[history.length - 1]?.seq ?? 0;
  return WATCHED_TABS.flatMap((tab) =>
    differenceOf(known.get(tab) ?? [], contentsOf(tab, tables[tab] ?? [])).map((step) => {
      seq += 1;
      return { ...step, seq, at: now, tab };
    }),
  );
};

type Step = Pick<HistoryLine, 'change' | 'place' | 'content'>;

/** What lies between the equal beginning and the equal end goes, and what stands there now comes. */
const differenceOf = (before: readonly string[], after: readonly string[]): Step[] => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const removed = before.slice(start, before.length - end).map((): Step => ({ change: 'REMOVED', place: start, content: '' }));
  const added = after.slice(start, after.length - end).map((content, index): Step => ({ change: 'ADDED', place: start + index, content }));
  return [...removed, ...added];
};
