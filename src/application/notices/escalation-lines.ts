import { addDays, dayOf } from '../../domain/calendar/day';
import { periodOrdinal, periodsBetween } from '../../domain/calendar/period';
import { mailboxesOn, type Agency } from '../../domain/registry/agency';
import type { OutboxLine, OutboxState } from '../tables/outbox-table';
import { answerTimes, earlierLines, headingOf, isQueued, LEADER, REPLY_DAYS, STANDING_AGENCY, type Audience } from './audience';
import { queuedLine } from './queued-line';

/** To the leaders, with a copy to the agency, once, when digests stay without an answer. */
export const escalationLines = (audience: Audience): OutboxLine[] => {
  const { context } = audience;
  const leader = context.registry.agencies.find((item) => item.id === LEADER);
  const leaders = leader === undefined ? [] : mailboxesOn(leader, dayOf(context.now));
  if (leader === undefined || leaders.length === 0 || !isDue(audience)) return [];
  const heading = headingOf('ESCALATION', audience.open, audience);
  return [queuedLine({ ...heading, to: [...leaders, ...heading.to] }, letterTo(leader, audience), context.now)];
};

const isDue = (audience: Audience): boolean => {
  if (audience.open.length === 0 || isQueued('ESCALATION', audience)) return false;
  return isSilent(audience) || isOwnDelay(audience);
};

/** The standing agency urges itself, which nobody would notice: its own criteria go up when open that long, once. */
const isOwnDelay = (audience: Audience): boolean => {
  const { agency, closing, context } = audience;
  if (agency.id !== STANDING_AGENCY) return false;
  const isTold = (kind: 'LAG' | 'ESCALATION', id: string, since: string): boolean =>
    earlierLines(kind, audience).some((line) => line.criteria.includes(id) && periodOrdinal(line.periodId) >= periodOrdinal(since));
  return audience.open.some((id) => {
    const since = closing.openSince[id] ?? closing.period.id;
    const isLong = periodsBetween(since, closing.period.id) >= context.registry.settings.escalateAfter;
    return isLong && isTold('LAG', id, since) && !isTold('ESCALATION', id, since);
  });
};

const isSilent = (audience: Audience): boolean => {
  const since = lastSilenceBreaker(audience);
  const alreadyEscalated = earlierLines('ESCALATION', audience).some((line) => line.queuedAt > since);
  return !alreadyEscalated && unanswered(audience).length >= audience.context.registry.settings.escalateAfter;
};

/** A digest that waits, failed or was withdrawn nobody could answer; one that was cut off in the act most likely arrived. */
const LEFT: readonly OutboxState[] = ['SENT', 'SENDING'];

/** Digests that left since the agency last answered or its criteria last recovered. */
export const unanswered = (audience: Audience): OutboxLine[] => {
  const since = lastSilenceBreaker(audience);
  return earlierLines('LAG', audience).filter((line) => line.queuedAt > since && LEFT.includes(line.state));
};

const lastSilenceBreaker = (audience: Audience): number =>
  Math.max(0, ...answerTimes(audience), ...earlierLines('RECOVERED', audience).map((line) => line.queuedAt));

const letterTo = (leader: Agency, audience: Audience) =>
  audience.context.letters.escalation({
    leader,
    agency: audience.agency,
    registry: audience.context.registry,
    standing: audience.closing.standing,
    periodId: audience.closing.period.id,
    criteria: audience.open,
    digestsUnanswered: unanswered(audience).length,
    masterUrl: audience.context.masterUrl,
    replyBy: addDays(dayOf(audience.closing.period.closesAt), REPLY_DAYS),
  });
