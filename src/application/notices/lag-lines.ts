import { addDays, dayOf } from '../../domain/calendar/day';
import { periodsBetween } from '../../domain/calendar/period';
import type { DigestInput } from '../ports';
import type { OutboxLine } from '../tables/outbox-table';
import { answerTimes, earlierLines, headingOf, isQueued, REPLY_DAYS, type Audience } from './audience';
import { queuedLine } from './queued-line';

/** An answered agency hears again after this many closings (docs/RULES.md 12). */
const ANSWERED_RHYTHM = 4;

/** The digest of a lead agency: one for all its open criteria, weekly until answered. */
export const lagLines = (audience: Audience): OutboxLine[] => {
  if (audience.open.length === 0 || isQueued('LAG', audience) || waitsForItsMonth(audience)) return [];
  const letter = audience.context.letters.digest(digestInput(audience));
  return [queuedLine(headingOf('LAG', audience.open, audience), letter, audience.context.now)];
};

/** What a digest, or a notice about missing reports, is written from. */
export const digestInput = ({ agency, closing, context, open }: Audience): DigestInput => ({
  agency,
  period: closing.period,
  standing: closing.standing,
  previous: closing.previous,
  registry: context.registry,
  openCriteria: open,
  heldBack: closing.state.heldBack,
  villagesMissing: closing.missing,
  difficulties: closing.difficulties,
  masterUrl: context.masterUrl,
  answerUrl: null,
  replyBy: addDays(dayOf(closing.period.closesAt), REPLY_DAYS),
});

/** Answered, nothing new in the list, and less than a month since the last digest. */
const waitsForItsMonth = (audience: Audience): boolean => {
  const digests = earlierLines('LAG', audience);
  const last = digests[digests.length - 1];
  if (last === undefined || audience.open.some((id) => !last.criteria.includes(id))) return false;
  const answered = answerTimes(audience).some((at) => at >= last.queuedAt);
  return answered && periodsBetween(last.periodId, audience.closing.period.id) < ANSWERED_RHYTHM;
};
