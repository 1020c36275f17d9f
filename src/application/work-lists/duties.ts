import { addDays } from '../../domain/calendar/day';
import type { Duty } from '../../domain/letters/duties-input';
import type { TableRow } from '../ports';
import { dayOfCell, textOf } from '../tables/cells';
import { plainWords } from '../tables/plain-words';

/** Days ahead from which a duty is shown to its owner. */
const SOON_DAYS = 30;
const DONE_WORDS = new Set(['da xong', 'xong', 'hoan thanh', 'da hoan thanh']);

export const readDuties = (rows: readonly TableRow[]): Duty[] =>
  rows.filter((row) => textOf(row, 'duty') !== '').map((row) => ({
    duty: textOf(row, 'duty'),
    agencyId: textOf(row, 'agency'),
    deadline: dayOfCell(row, 'deadline'),
    state: textOf(row, 'state'),
    link: textOf(row, 'link'),
  }));

/** Duties of one owner, who is written down by id or by name. */
export const dutiesOf = (duties: readonly Duty[], owner: { readonly id: string; readonly name: string }): Duty[] =>
  duties.filter(({ agencyId }) => agencyId === owner.id || agencyId === owner.name);

/** Duties that are not done and due within a month or overdue, nearest deadline first. */
export const dutiesDue = (duties: readonly Duty[], day: string): Duty[] =>
  duties
    .filter(({ deadline, state }) => deadline !== null && deadline <= addDays(day, SOON_DAYS) && !DONE_WORDS.has(plainWords(state)))
    .sort((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1));
