import { isoInstant } from '../../domain/calendar/day';
import type { Settings } from '../../domain/registry/settings';
import type { Mailer, OperationsBook, Scalar } from '../ports';
import { NOTICE_KINDS, readOutbox, type OutboxState, type PlacedLine } from '../tables/outbox-table';
import { isMailTime } from './working-time';

export interface DeliveryServices {
  readonly now: () => number;
  readonly book: OperationsBook;
  readonly mailer: Mailer;
}

/** Google takes at most 50 recipients per message. */
const MAX_RECIPIENTS = 50;
/** Error texts are localised, so passing and lasting trouble are told apart by trying again. */
const MAX_TRIES = 3;

/**
 * Sends what waits in the outbox, by priority, while hours and quota last. A line is marked
 * `SENDING` before and `SENT` after the mail: a run that dies between the two leaves a line that
 * is never sent again without a person. Gives whether anything still waits, that person's word included:
 * nothing but the next look would notice that somebody set such a line back to `QUEUED`.
 */
export const deliverMail = (services: DeliveryServices, settings: Settings): boolean => {
  if (!settings.mailEnabled || !isMailTime(services.now())) return true;
  const lines = readOutbox(services.book.read([{ tab: 'outbox' }]).tables.outbox ?? []);
  const waiting = lines.filter(isWaiting).sort(byPriority);
  const halfSent = lines.some((line) => line.state === 'SENDING');
  if (waiting.length === 0) return halfSent;
  let left = services.mailer.remaining();
  const deferred: PlacedLine[] = [];
  const outcomes: OutboxState[] = [];
  for (const line of waiting) {
    if (line.to.length > left) {
      deferred.push(line);
      continue;
    }
    const outcome = deliverOne(services, settings, line);
    outcomes.push(outcome);
    if (outcome === 'SENT') left -= line.to.length;
  }
  markDeferred(services, deferred);
  return halfSent || deferred.length > 0 || outcomes.includes('DEFERRED');
};

const isWaiting = (line: PlacedLine): boolean => line.state === 'QUEUED' || line.state === 'DEFERRED';

const byPriority = (a: PlacedLine, b: PlacedLine): number =>
  NOTICE_KINDS.indexOf(a.kind) - NOTICE_KINDS.indexOf(b.kind) || a.queuedAt - b.queuedAt || a.row - b.row;

/** Gives the state reached. A refused mail is tried again by later runs, then stays visible as failed; the others go on. */
const deliverOne = (services: DeliveryServices, settings: Settings, line: PlacedLine): OutboxState => {
  mark(services.book, line, { state: 'SENDING', tries: line.tries + 1 });
  try {
    send(services.mailer, settings, line);
  } catch (error) {
    const state = line.tries + 1 >= MAX_TRIES ? 'FAILED' : 'DEFERRED';
    mark(services.book, line, { state, note: messageOf(error) });
    return state;
  }
  mark(services.book, line, { state: 'SENT', sentAt: isoInstant(services.now()), note: '' });
  return 'SENT';
};

const send = (mailer: Mailer, settings: Settings, line: PlacedLine): void => {
  for (let start = 0; start < line.to.length; start += MAX_RECIPIENTS) {
    mailer.send({
      to: line.to.slice(start, start + MAX_RECIPIENTS),
      subject: line.subject,
      text: line.text,
      html: line.html,
      replyTo: settings.replyTo,
      senderName: settings.communeName,
    });
  }
};

const mark = (book: OperationsBook, line: PlacedLine, cells: Record<string, Scalar>): void =>
  book.write([{ kind: 'UPDATE', tab: 'outbox', row: line.row, cells }]);

/** A quota stop is a visible failure, never silence (docs/GOOGLE.md 6). */
const markDeferred = (services: DeliveryServices, lines: readonly PlacedLine[]): void => {
  const fresh = lines.filter((line) => line.state !== 'DEFERRED');
  if (fresh.length === 0) return;
  services.book.write(
    fresh.map((line) => ({
      kind: 'UPDATE' as const,
      tab: 'outbox' as const,
      row: line.row,
      cells: { state: 'DEFERRED', note: 'MAIL_QUOTA' },
    })),
  );
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500);
