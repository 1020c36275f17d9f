import { isoInstant } from '../../domain/calendar/day';
import type { OperationsBook, Scalar } from '../ports';
import type { PlacedLine } from '../tables/outbox-table';
import { plainWords } from '../tables/plain-words';

/** Notes that say what a person decided. */
const RESENT_NOTE = 'RESEND';
const CONFIRMED_NOTE = 'CONFIRMED';

/**
 * Carries out what people typed beside lines that were half sent or failed: «Gửi lại» queues
 * the letter again, «Đã gửi» closes it. Only these two states wait for a person; a word beside
 * any other line does nothing. Gives the lines as they stand afterwards.
 */
export const carryDecisions = (book: OperationsBook, lines: readonly PlacedLine[], now: number): PlacedLine[] => {
  const decided = lines.map((line) => [line, decisionOn(line, now)] as const);
  const changes = decided.flatMap(([line, change]) =>
    change === null ? [] : [{ kind: 'UPDATE' as const, tab: 'outbox' as const, row: line.row, cells: { ...cellsOf(change), decision: '' } }],
  );
  if (changes.length > 0) book.write(changes);
  return decided.map(([line, change]) => (change === null ? line : { ...line, ...change }));
};

type Decided = Pick<PlacedLine, 'state' | 'tries' | 'sentAt' | 'note'>;

const decisionOn = (line: PlacedLine, now: number): Decided | null => {
  if (line.state !== 'SENDING' && line.state !== 'FAILED') return null;
  const word = plainWords(line.decision ?? '');
  if (word === 'gui lai') return { state: 'QUEUED', tries: 0, sentAt: null, note: RESENT_NOTE };
  return word === 'da gui' ? { state: 'SENT', tries: line.tries, sentAt: now, note: CONFIRMED_NOTE } : null;
};

const cellsOf = ({ state, tries, sentAt, note }: Decided): Record<string, Scalar> => ({
  state,
  tries,
  sentAt: sentAt === null ? '' : isoInstant(sentAt),
  note,
});
