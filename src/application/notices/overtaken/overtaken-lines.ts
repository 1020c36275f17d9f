import type { LedgerEntry } from '../../../domain/reports/report';
import { foldLedger } from '../../../domain/standing/fold';
import type { AgencyAnswer } from '../../tables/answers-table';
import type { NoticeKind, OutboxLine, PlacedLine } from '../../tables/outbox-table';
import { STANDING_AGENCY } from '../audience';
import { tellsAllOf } from '../health/told-findings';
import { villagesThatSent } from '../reminders/villages-that-sent';

/** Why a letter that waits is not sent any more; notes in the outbox, permanent. */
export type OvertakenReason = 'REPORTED' | 'ANSWERED' | 'NEWER';

/** A waiting line, and what made it needless. */
export interface Overtaken {
  readonly line: PlacedLine;
  readonly reason: OvertakenReason;
}

/** What is known when the outbox is looked through. */
export interface OvertakenContext {
  readonly ledger: readonly LedgerEntry[];
  readonly answers: readonly AgencyAnswer[];
  /** Lines that this pass adds. */
  readonly added: readonly OutboxLine[];
}

/** Letters that describe how things stand: a newer one to the same reader says it all again. Others tell of one event each. */
const STANDING_KINDS: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['LAG', 'MISSING', 'DUTY', 'SUMMARY', 'HEALTH', 'REMINDER']);

/** Lines that never left and are no longer true (docs/RULES.md 13); one half sent or failed waits for a person as before. */
export const overtakenLines = (outbox: readonly PlacedLine[], context: OvertakenContext): Overtaken[] => {
  const waiting = outbox.filter(({ state }) => state === 'QUEUED' || state === 'DEFERRED');
  if (waiting.length === 0) return [];
  const all = [...outbox, ...context.added];
  const sent = sentBy(context.ledger);
  return waiting.flatMap((line) => {
    const reason = isReported(line, sent) ? 'REPORTED' : isAnswered(line, context.answers) ? 'ANSWERED' : isRepeated(line, all) ? 'NEWER' : null;
    return reason === null ? [] : [{ line, reason }];
  });
};

/** The outbox as it stands once they are withdrawn. */
export const withoutOvertaken = (outbox: readonly PlacedLine[], overtaken: readonly Overtaken[]): PlacedLine[] => {
  const reasons = new Map(overtaken.map(({ line, reason }) => [line.key, reason]));
  return outbox.map((line) => {
    const reason = reasons.get(line.key);
    return reason === undefined ? line : { ...line, state: 'WITHDRAWN', note: reason };
  });
};

type HasSent = (villageId: string, periodId: string) => boolean;

const sentBy = (ledger: readonly LedgerEntry[]): HasSent => {
  const folded = foldLedger(ledger);
  const known = new Map<string, Set<string>>();
  return (villageId, periodId) => {
    const villages = known.get(periodId) ?? villagesThatSent(ledger, folded, periodId);
    known.set(periodId, villages);
    return villages.has(villageId);
  };
};

const readerOf = ({ key }: OutboxLine): string => key.split('|')[1] ?? '';

const isReported = (line: PlacedLine, hasSent: HasSent): boolean =>
  line.kind === 'REMINDER' && hasSent(readerOf(line), line.periodId);

/** The leaders are not told of a silence that is over; the standing agency's own delays go up answered or not. */
const isAnswered = (line: PlacedLine, answers: readonly AgencyAnswer[]): boolean =>
  line.kind === 'ESCALATION' &&
  readerOf(line) !== STANDING_AGENCY &&
  answers.some(({ agencyId, at }) => agencyId === readerOf(line) && at >= line.queuedAt);

const isRepeated = (line: PlacedLine, all: readonly OutboxLine[]): boolean =>
  STANDING_KINDS.has(line.kind) &&
  all.some((other) => other.kind === line.kind && saysAllOf(other, line) && other.queuedAt > line.queuedAt);

/** Of the self-check: the same findings and perhaps more. */
const saysAllOf = (other: OutboxLine, line: OutboxLine): boolean =>
  line.kind === 'HEALTH' ? tellsAllOf(other, line) : readerOf(other) === readerOf(line);
