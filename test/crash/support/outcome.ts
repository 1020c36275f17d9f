import { readLedger } from '../../../src/application/tables/ledger-table';
import { NOTICE_KINDS, readOutbox, type PlacedLine } from '../../../src/application/tables/outbox-table';
import type { TableRow } from '../../../src/application/ports';
import { firstBrokenLink } from '../../../src/domain/reports/ledger';
import { LAST_RUN_CELL } from '../../../src/text/master-sheet/commune/layout';
import { MASTER_TABS, TABS } from '../../../src/text/tabs';
import type { BookState, CellState, SheetState } from '../../../local/google/state';
import type { Commune } from '../../adapters/support/installed';

/** Everything about a commune that must not depend on what happened to single runs: no ids, no times of runs. */
export interface Outcome {
  readonly ledger: readonly object[];
  readonly brokenLink: number | null;
  readonly review: readonly object[];
  readonly answers: readonly object[];
  readonly outbox: readonly string[];
  readonly mails: readonly string[];
  readonly master: Readonly<Record<string, readonly unknown[]>>;
}

const timesOfRuns = ({ cells }: TableRow): string[] => ['recordedAt', 'hash', ...(cells['kind'] === 'VERDICT' ? ['sentAt'] : [])];

const without = ({ cells }: TableRow, ...keys: string[]): object =>
  Object.fromEntries(Object.entries(cells).filter(([key]) => !keys.includes(key)));

/** Which letter it is: a line of the outbox and the mail it became have the same label. */
export const labelOf = ({ to, subject }: { readonly to: readonly string[]; readonly subject: string }): string => `${to.join(',')} ${subject}`;

/** Letters about the program itself tell of the very faults that are tried here. */
const isAboutPeople = (line: PlacedLine): boolean => line.kind !== NOTICE_KINDS[0];

export const outboxOf = (commune: Commune): PlacedLine[] => readOutbox(commune.desk.rows('outbox'));

export const mailLabels = ({ world }: Commune): string[] => world.state.mails.map(labelOf).sort();

/** When a letter was queued and left depends on the runs; the letter itself does not. */
const TIMES_OF_LETTER = new Set([5, 6]);

const isTimeOfLetter = (sheet: SheetState, column: number): boolean => sheet.title === TABS.urging && TIMES_OF_LETTER.has(column);

const shown = (cell: CellState): unknown[] => [cell.value, cell.format?.background ?? '', cell.note ?? ''];

const isTimeOfRun = (sheet: SheetState, row: number, column: number): boolean =>
  sheet.title === TABS.commune && row === LAST_RUN_CELL.row && column === LAST_RUN_CELL.column;

const cellsOf = (sheet: SheetState): unknown[] =>
  sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => (cell === undefined || isTimeOfRun(sheet, rowIndex, column) || isTimeOfLetter(sheet, column) ? [] : [[rowIndex, column, ...shown(cell)]])),
  );

const masterOf = (book: BookState): Outcome['master'] =>
  Object.fromEntries(MASTER_TABS.map((key) => [key, book.sheets.filter(({ title }) => title === TABS[key]).flatMap(cellsOf)]));

export const outcomeOf = (commune: Commune): Outcome => ({
  ledger: commune.desk.rows('ledger').map((row) => without(row, ...timesOfRuns(row))),
  brokenLink: firstBrokenLink(readLedger(commune.desk.rows('ledger'))),
  review: commune.desk.rows('review').map((row) => ({ ...without(row, 'doneAt'), done: row.cells['doneAt'] !== undefined })),
  answers: commune.desk.rows('answers').map((row) => without(row)),
  outbox: outboxOf(commune).filter(isAboutPeople).map(({ key, state }) => `${key} ${state}`).sort(),
  mails: mailLabels(commune),
  master: masterOf(commune.master),
});
