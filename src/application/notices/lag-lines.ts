import { answerLinks } from '../answers/answer-link';
import { addDays, dayOf } from '../../domain/calendar/day';
import { periodsBetween } from '../../domain/calendar/period';
import type { DigestInput } from '../../domain/letters/digest-input';
import type { OutboxLine } from '../tables/outbox-table';
import { dutiesDue, dutiesOf } from '../work-lists/duties';
import { answerTimes, earlierLines, headingOf, isQueued, QUIET_PERIODS, REPLY_DAYS, type Audience } from './audience';
import { queuedLine } from './queued-line';

/** The digest of a lead agency: one for all its open criteria, weekly until answered. */
export const lagLines = (audience: Audience): OutboxLine[] => {
  if (audience.open.length === 0 || isQueued('LAG', audience) || waitsForItsMonth(audience)) return [];
  const { letters, answerForm, now } = audience.context;
  const heading = headingOf('LAG', audience.open, audience);
  const links = answerLinks(answerForm, { agency: audience.agency.name, noticeKey: heading.key }, letters.answerWords());
  return [queuedLine(heading, letters.digest({ ...ownInput(audience), answerLinks: links }), now)];
};

/** The lead agency hears of its own criteria and duties; the others' are theirs. */
const ownInput = (audience: Audience): DigestInput => {
  const { agency, context } = audience;
  const own = new Set(context.registry.criteria.filter(({ leadAgency }) => leadAgency === agency.id).map(({ id }) => id));
  const input = digestInput(audience);
  return { ...input, heldBack: input.heldBack.filter((id) => own.has(id)), duties: dutiesDue(dutiesOf(context.duties, agency), dayOf(context.now)) };
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
  answerLinks: [],
  duties: [],
  replyBy: addDays(dayOf(closing.period.closesAt), REPLY_DAYS),
});

/** Answered, nothing new in the list since, and less than a month since the last digest. */
const waitsForItsMonth = (audience: Audience): boolean => {
  const digests = sameDigests(audience);
  const [first, last] = [digests[0], digests[digests.length - 1]];
  if (first === undefined || last === undefined) return false;
  const answered = answerTimes(audience).some((at) => at >= first.queuedAt);
  return answered && periodsBetween(last.periodId, audience.closing.period.id) < QUIET_PERIODS;
};

/** The newest digests that all hold every criterion that is open now, oldest first: those an answer speaks for. */
const sameDigests = (audience: Audience): OutboxLine[] => {
  const since = Math.max(0, ...earlierLines('RECOVERED', audience).filter((line) => isAbout(line, audience)).map((line) => line.queuedAt));
  const digests = earlierLines('LAG', audience).filter((line) => line.queuedAt > since);
  const lastOther = digests.reduce((place, line, index) => (audience.open.every((id) => line.criteria.includes(id)) ? place : index), -1);
  return digests.slice(lastOther + 1);
};

const isAbout = (line: OutboxLine, audience: Audience): boolean => audience.open.some((id) => line.criteria.includes(id));
