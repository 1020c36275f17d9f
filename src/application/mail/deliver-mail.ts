import { isoInstant } from '../../domain/calendar/day';
import type { Mailer, OperationsBook, Scalar } from '../ports';
import { QUOTA_NOTE } from '../notices/health/health-lines';
import { COLUMNS } from '../tables/columns';
import { NOTICE_KINDS, readOutbox, type NoticeKind, type OutboxState, type PlacedLine } from '../tables/outbox-table';
import { carryDecisions } from './decisions';
import { costOf, PartlySent, sendLine, type Sending } from './send-line';
import { isMailTime, isOfficeHour, readHolidays } from './working-time';

export interface DeliveryServices {
  readonly now: () => number;
  readonly book: OperationsBook;
  readonly mailer: Mailer;
}

/** Error texts are localised, so passing and lasting trouble are told apart by trying again. */
const MAX_TRIES = 3;
/** Recipients that routine letters leave for the urgent ones of the same day. */
const RESERVE = 10;
const ROUTINE: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['SUMMARY', 'REMINDER']);
/** Google stops a run after six minutes; what is left by then waits for the next sweep. */
const WORK_MILLIS = 4 * 60 * 1000;

/** What became of the outbox. */
export interface Delivery {
  /** Whether anything still waits, a person's word included. */
  readonly waits: boolean;
  /** Whether any line has another state than before. */
  readonly changed: boolean;
}

const ALL_WAITS: Delivery = { waits: true, changed: false };
const NOTHING_WAITS: Delivery = { waits: false, changed: false };

/**
 * Sends what waits in the outbox, by priority, while hours and quota last. A line is marked
 * `SENDING` before and `SENT` after the mail: a run that dies between the two leaves a line that
 * is never sent again without a person.
 */
export const deliverMail = (services: DeliveryServices, sending: Sending): Delivery => {
  const startedAt = services.now();
  if (!sending.settings.mailEnabled || !isOfficeHour(startedAt)) return ALL_WAITS;
  const { outbox, holidays } = services.book.read([{ tab: 'outbox', columns: BODY_COLUMN }, { tab: 'holidays' }]).tables;
  if (!isMailTime(startedAt, readHolidays(holidays ?? []))) return ALL_WAITS;
  const before = readOutbox(outbox ?? []);
  const lines = carryDecisions(services.book, before, startedAt);
  const isStuck = lines.some(({ state }) => state === 'SENDING' || state === 'FAILED');
  const waiting = withBodies(services.book, lines.filter(isWaiting)).sort(byPriority);
  const { waits, changed } = waiting.length > 0 ? deliverAll(services, sending, waiting) : NOTHING_WAITS;
  return { waits: waits || isStuck, changed: changed || lines.some((line, index) => line !== before[index]) };
};

/** Bodies are long and old ones are never needed: they are read from the first waiting line on. */
const BODY_COLUMN = COLUMNS.outbox.indexOf('text');

const withBodies = (book: OperationsBook, waiting: readonly PlacedLine[]): PlacedLine[] => {
  if (waiting.length === 0) return [];
  const fromRow = Math.min(...waiting.map(({ row }) => row));
  const whole = new Map(readOutbox(book.read([{ tab: 'outbox', fromRow }]).tables.outbox ?? []).map((line) => [line.key, line]));
  return waiting.map((line) => whole.get(line.key)).filter((line): line is PlacedLine => line !== undefined && isWaiting(line));
};

const isWaiting = (line: PlacedLine): boolean => line.state === 'QUEUED' || line.state === 'DEFERRED';

const byPriority = (a: PlacedLine, b: PlacedLine): number =>
  NOTICE_KINDS.indexOf(a.kind) - NOTICE_KINDS.indexOf(b.kind) || a.queuedAt - b.queuedAt || a.row - b.row;

const deliverAll = (services: DeliveryServices, sending: Sending, waiting: readonly PlacedLine[]): Delivery => {
  const round: Round = { endsAt: services.now() + WORK_MILLIS, quota: services.mailer.remaining(), tried: 0, isLeft: false, short: [] };
  for (const line of waiting) take(services, sending, { line, round });
  const newlyShort = round.short.filter((line) => line.state !== 'DEFERRED');
  markDeferred(services, newlyShort);
  return { waits: round.isLeft || round.short.length > 0, changed: round.tried + newlyShort.length > 0 };
};

/** What one round of sending has used up and left over. */
interface Round {
  readonly endsAt: number;
  quota: number;
  tried: number;
  isLeft: boolean;
  readonly short: PlacedLine[];
}

const take = (services: DeliveryServices, sending: Sending, { line, round }: { line: PlacedLine; round: Round }): void => {
  const cost = costOf(line, sending);
  if (cost > round.quota - (ROUTINE.has(line.kind) ? RESERVE : 0)) {
    round.short.push(line);
    return;
  }
  const isSent = services.now() <= round.endsAt && tryOne(services, sending, { line, round });
  if (isSent) round.quota -= cost;
  else round.isLeft = true;
};

const tryOne = (services: DeliveryServices, sending: Sending, { line, round }: { line: PlacedLine; round: Round }): boolean => {
  round.tried += 1;
  return deliverOne(services, sending, line) === 'SENT';
};

/** Gives the state reached. A refused mail is tried again by later runs, then stays visible as failed; the others go on. */
const deliverOne = (services: DeliveryServices, sending: Sending, line: PlacedLine): OutboxState => {
  mark(services.book, line, { state: 'SENDING', tries: line.tries + 1 });
  try {
    sendLine(services.mailer, line, sending);
  } catch (error) {
    const state = error instanceof PartlySent || line.tries + 1 >= MAX_TRIES ? 'FAILED' : 'DEFERRED';
    mark(services.book, line, { state, note: messageOf(error) });
    return state;
  }
  mark(services.book, line, { state: 'SENT', sentAt: isoInstant(services.now()), note: sending.settings.mailTestMode ? TEST_NOTE : '' });
  return 'SENT';
};

/** Note on a line that went to the installer instead of its recipients. */
const TEST_NOTE = 'TEST_MODE';

const mark = (book: OperationsBook, line: PlacedLine, cells: Record<string, Scalar>): void =>
  book.write([{ kind: 'UPDATE', tab: 'outbox', row: line.row, cells }]);

/** A quota stop is a visible failure, never silence (docs/GOOGLE.md: real incident of July 2026). */
const markDeferred = (services: DeliveryServices, lines: readonly PlacedLine[]): void => {
  if (lines.length === 0) return;
  services.book.write(
    lines.map((line) => ({
      kind: 'UPDATE' as const,
      tab: 'outbox' as const,
      row: line.row,
      cells: { state: 'DEFERRED', note: QUOTA_NOTE },
    })),
  );
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500);
