import { isoInstant, parseInstant } from '../../domain/calendar/day';
import type { Scalar, TableRow } from '../ports';
import { countOf, listOf, textOf } from './cells';

/** Kinds of notices in order of priority when quota is short (docs/RULES.md 13). */
export const NOTICE_KINDS = ['HEALTH', 'RETURNED', 'ESCALATION', 'LAG', 'RECOVERED', 'CHANGED', 'MISSING', 'DUTY', 'SUMMARY', 'REMINDER'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const OUTBOX_STATES = ['QUEUED', 'SENDING', 'SENT', 'DEFERRED', 'FAILED', 'WITHDRAWN'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** Whether nothing more will happen to a line. */
export const isSettled = ({ state }: { readonly state: OutboxState }): boolean => state === 'SENT' || state === 'WITHDRAWN';

/** One line of «Nhật ký thư»: a notice, from the moment it was due. */
export interface OutboxLine {
  /** kind | recipient | criteria | period: the same notice always has the same key. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly to: readonly string[];
  readonly criteria: readonly string[];
  readonly periodId: string;
  readonly subject: string;
  readonly state: OutboxState;
  readonly tries: number;
  readonly queuedAt: number;
  readonly sentAt: number | null;
  readonly note: string;
  /** What a person typed beside a line that was half sent or failed. */
  readonly decision?: string;
  readonly text: string;
  readonly html: string;
}

/** A line with its place in the tab. */
export interface PlacedLine extends OutboxLine {
  readonly row: number;
}

export const readOutbox = (rows: readonly TableRow[]): PlacedLine[] =>
  rows.filter((row) => textOf(row, 'key') !== '').map(lineOf);

const lineOf = (row: TableRow): PlacedLine => ({
  row: row.row,
  key: textOf(row, 'key'),
  kind: oneOf(NOTICE_KINDS, textOf(row, 'kind'), 'REMINDER'),
  to: listOf(row, 'to'),
  criteria: listOf(row, 'criteria'),
  periodId: textOf(row, 'period'),
  subject: textOf(row, 'subject'),
  // An unreadable state must never lead to a second sending, so it waits for a person.
  state: oneOf(OUTBOX_STATES, textOf(row, 'state'), 'FAILED'),
  tries: countOf(row, 'tries') ?? 0,
  queuedAt: parseInstant(textOf(row, 'queuedAt')) ?? 0,
  sentAt: parseInstant(textOf(row, 'sentAt')),
  note: textOf(row, 'note'),
  ...(textOf(row, 'decision') === '' ? {} : { decision: textOf(row, 'decision') }),
  text: textOf(row, 'text'),
  html: textOf(row, 'html'),
});

const oneOf = <T extends string>(allowed: readonly T[], text: string, otherwise: T): T =>
  allowed.find((value) => value === text) ?? otherwise;

export const outboxRow = (line: OutboxLine): Record<string, Scalar> => ({
  key: line.key,
  kind: line.kind,
  to: line.to.join(', '),
  criteria: line.criteria.join(', '),
  period: line.periodId,
  subject: line.subject,
  state: line.state,
  tries: line.tries,
  queuedAt: isoInstant(line.queuedAt),
  sentAt: line.sentAt === null ? '' : isoInstant(line.sentAt),
  note: line.note,
  text: line.text,
  html: line.html,
});
