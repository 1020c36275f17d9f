import { dayOf } from '../../../domain/calendar/day';
import { periodOrdinal, periodsBetween } from '../../../domain/calendar/period';
import { sha256Hex } from '../../../domain/reports/sha256';
import type { OutboxLine } from '../../tables/outbox-table';
import type { Duty } from '../../../domain/letters/duties-input';
import { dutiesDue, dutiesOf } from '../../work-lists/duties';
import { earlierLines, headingOf, isQueued, QUIET_PERIODS, type Audience } from '../audience';
import { queuedLine } from '../queued-line';

/**
 * Duties that are due or overdue, to an owner who gets no digest at this closing and would not hear
 * of them otherwise: when one comes near, when one is overdue, and again after four periods.
 */
export const dutyLines = (audience: Audience): OutboxLine[] => {
  const { agency, closing, context } = audience;
  const day = dayOf(closing.period.closesAt);
  const duties = dutiesDue(dutiesOf(context.duties, agency), day);
  const isTold = isQueued('DUTY', audience) || isQueued('LAG', audience);
  if (duties.length === 0 || isTold) return [];
  const marks = duties.map((duty) => markOf(duty, day));
  if (!hasNew(marks, audience) && !isLongAgo(audience)) return [];
  const { registry, letters, masterUrl, now } = context;
  const letter = letters.duties({ agency, periodId: closing.period.id, registry, duties, day, masterUrl });
  const key = ['DUTY', agency.id, marks.join('+'), closing.period.id].join('|');
  return [queuedLine({ ...headingOf('DUTY', [], audience), key }, letter, now)];
};

/** A duty has no id: its words, its day and whether that day is over make it one thing to tell. */
const markOf = ({ duty, deadline }: Duty, day: string): string =>
  sha256Hex(JSON.stringify([duty, deadline, deadline !== null && deadline < day])).slice(0, 8);

const hasNew = (marks: readonly string[], audience: Audience): boolean => {
  const told = new Set(earlierLines('DUTY', audience).flatMap(({ key }) => (key.split('|')[2] ?? '').split('+')));
  return marks.some((mark) => !told.has(mark));
};

/** Digests carry the duties too. */
const isLongAgo = (audience: Audience): boolean => {
  const periods = [...earlierLines('DUTY', audience), ...earlierLines('LAG', audience)].map(({ periodId }) => periodId);
  const last = periods.reduce<string | null>((a, b) => (a !== null && periodOrdinal(a) > periodOrdinal(b) ? a : b), null);
  return last === null || periodsBetween(last, audience.closing.period.id) >= QUIET_PERIODS;
};
