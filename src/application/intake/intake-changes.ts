import { isoInstant } from '../../domain/calendar/day';
import type { Registry } from '../../domain/registry/registry';
import { chainHash, GENESIS_HASH } from '../../domain/reports/ledger';
import type { LedgerEntry, VerdictEntry } from '../../domain/reports/report';
import { historyRow, type HistoryLine } from '../history/history-table';
import { answerChanges } from '../answers/answer-changes';
import type { Overtaken } from '../notices/overtaken/overtaken-lines';
import { returnedLine, sentBackLine } from '../notices/returned';
import type { Judged, Letters, Scalar, TabChange } from '../ports';
import type { AgencyAnswer } from '../tables/answers-table';
import { ledgerRow, storedEntry, type LedgerRow } from '../tables/ledger-table';
import { outboxRow, type OutboxLine } from '../tables/outbox-table';
import { difficultyRow, type Difficulty } from '../work-lists/difficulties';
import type { VillageRow } from '../tables/villages-table';
import { reviewRows, supersededCells } from './review/review-lines';
import type { SupersededReview } from './review/superseded';
import type { CarriedVerdict } from './review/verdicts';

/** What one pass found out and wants written. */
export interface Findings {
  readonly judged: readonly Judged[];
  readonly verdicts: readonly CarriedVerdict[];
  /** What people changed in the registry tabs since a run last looked. */
  readonly history: readonly HistoryLine[];
  /** Lines for the journal. */
  readonly journal: readonly Readonly<Record<string, Scalar>>[];
  /** Open lines of the review queue that a later report made needless. */
  readonly superseded: readonly SupersededReview[];
  readonly lines: readonly OutboxLine[];
  /** Letters that wait and are no longer true. */
  readonly overtaken: readonly Overtaken[];
  /** Agencies' answers that are new. */
  readonly answers: readonly AgencyAnswer[];
  /** Difficulties that villages wrote in reports that are new. */
  readonly difficulties: readonly Difficulty[];
}

export interface ChangeContext {
  readonly registry: Registry;
  readonly villages: readonly VillageRow[];
  readonly letters: Letters;
  readonly now: number;
}

/** New entries of a pass in the order in which they enter the ledger. */
export const newEntries = (found: Pick<Findings, 'judged' | 'verdicts'>): LedgerEntry[] => [
  ...found.judged.map((judged) => judged.entry),
  ...found.verdicts.map((verdict) => verdict.entry).filter((entry): entry is VerdictEntry => entry !== null),
];

/** Everything a pass writes into the operations book; goes out as one write, all or nothing. */
export const intakeChanges = (
  found: Findings,
  ledger: readonly LedgerRow[],
  context: ChangeContext,
): TabChange[] => {
  const changes: TabChange[] = [
    { kind: 'APPEND', tab: 'ledger', rows: chained(newEntries(found), ledger) },
    { kind: 'APPEND', tab: 'review', rows: reviewRows(found.judged, ledger, context) },
    { kind: 'APPEND', tab: 'outbox', rows: found.lines.map(outboxRow) },
    ...found.overtaken.map(({ line, reason }): TabChange => ({ kind: 'UPDATE', tab: 'outbox', row: line.row, cells: { state: 'WITHDRAWN', note: reason } })),
    { kind: 'APPEND', tab: 'journal', rows: found.journal },
    { kind: 'APPEND', tab: 'history', rows: found.history.map(historyRow) },
    { kind: 'APPEND', tab: 'difficulties', rows: found.difficulties.map((item) => difficultyRow(item, context.letters.newDifficulty())) },
    ...answerChanges(found.answers, context),
    ...found.verdicts.map((verdict): TabChange => doneMark(verdict, context.now)),
    ...found.superseded.map(({ row, by }): TabChange => ({ kind: 'UPDATE', tab: 'review', row, cells: supersededCells(by, context) })),
  ];
  return changes.filter((change) => change.kind === 'UPDATE' || change.rows.length > 0);
};

/** Rows with running number and hash; each hash covers the one before (tamper evidence). */
export const chained = (entries: readonly LedgerEntry[], ledger: readonly LedgerRow[]): Record<string, Scalar>[] => {
  const last = ledger[ledger.length - 1];
  let previous = last === undefined ? GENESIS_HASH : last.hash;
  let seq = last === undefined ? 0 : last.seq;
  return entries.map((entry) => {
    previous = chainHash(previous, storedEntry(entry));
    seq += 1;
    return ledgerRow(seq, entry, previous);
  });
};

const doneMark = (verdict: CarriedVerdict, now: number): TabChange => ({
  kind: 'UPDATE',
  tab: 'review',
  row: verdict.typed.row,
  cells: { doneAt: isoInstant(now) },
});

/** Mails that tell senders of reports that were held, refused or sent back what to correct. */
export const returnedLines = (
  found: Pick<Findings, 'judged' | 'verdicts'>,
  ledger: readonly LedgerEntry[],
  context: ChangeContext,
): OutboxLine[] => {
  if (!context.registry.settings.mailEnabled) return [];
  const atEntry = found.judged
    .filter((item) => item.entry.state === 'HELD' || item.entry.state === 'REFUSED')
    .map((item) => returnedLine(item, context));
  const sentBack = found.verdicts.map((verdict) => sentBackLine(verdict, ledger, context));
  return [...atEntry, ...sentBack].filter((line): line is OutboxLine => line !== null);
};
