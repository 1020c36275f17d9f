import { parseInstant } from '../../domain/calendar/day';
import type { Registry } from '../../domain/registry/registry';
import type { Village } from '../../domain/registry/village';
import type { TableRow } from '../ports';
import { dayOfCell, listOf, textOf } from '../tables/cells';
import { plainWords } from '../tables/plain-words';

/** A rename that was carried out: from a day on the village has another name than before. */
export interface Rename {
  readonly villageId: string;
  readonly from: string;
  readonly oldName: string;
  /** Instant at which it was carried out. */
  readonly doneAt: number;
}

export const readRenames = (rows: readonly TableRow[]): Rename[] =>
  rows.flatMap((row) => {
    const from = dayOfCell(row, 'from');
    const [villageId] = listOf(row, 'villages');
    const doneAt = parseInstant(textOf(row, 'doneAt'));
    const isDone = plainWords(textOf(row, 'what')) === 'doi ten' && doneAt !== null;
    return isDone && from !== null && villageId !== undefined ? [{ villageId, from, oldName: textOf(row, 'oldName'), doneAt }] : [];
  });

/** The registry with the names that villages had on a day. */
export const namedOn = (registry: Registry, renames: readonly Rename[], day: string): Registry => {
  const later = renames.filter(({ from }) => from > day).sort((a, b) => (a.from < b.from ? -1 : 1));
  const nameThen = (village: Village): string => later.find(({ villageId }) => villageId === village.id)?.oldName ?? village.name;
  return { ...registry, villages: registry.villages.map((village) => ({ ...village, name: nameThen(village) })) };
};
