import { isoInstant, parseInstant } from '../../domain/calendar/day';
import type { Scalar, TableRow } from '../ports';
import { countOf, textOf } from '../tables/cells';
import type { TabId } from '../tables/columns';

/** One line of «Lịch sử danh mục»: what the program saw change in a tab that people edit, and when it saw it. */
export interface HistoryLine {
  /** Order of lines; somebody may sort the tab. */
  readonly seq: number;
  readonly at: number;
  readonly tab: TabId;
  readonly change: 'ADDED' | 'REMOVED';
  /** Place among the filled rows of the tab, from 0. */
  readonly place: number;
  /** The cells as JSON; '' for a removal. */
  readonly content: string;
}

/** Lines in the order in which they were written; what cannot be read is left out. */
export const readHistory = (rows: readonly TableRow[]): HistoryLine[] =>
  rows
    .flatMap((row): HistoryLine[] => {
      const [seq, at, place, change] = [countOf(row, 'seq'), parseInstant(textOf(row, 'at')), countOf(row, 'place'), textOf(row, 'change')];
      if (seq === null || at === null || place === null || (change !== 'ADDED' && change !== 'REMOVED')) return [];
      return [{ seq, at, tab: textOf(row, 'tab') as TabId, change, place, content: textOf(row, 'content') }];
    })
    .sort((a, b) => a.seq - b.seq);

/** Cells of a new row. */
export const historyRow = (line: HistoryLine): Record<string, Scalar> => ({ ...line, at: isoInstant(line.at) });
