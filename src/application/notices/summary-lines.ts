import { dayOf } from '../../domain/calendar/day';
import { mailboxesOn, type Agency } from '../../domain/registry/agency';
import type { OutboxLine } from '../tables/outbox-table';
import { plainWords } from '../tables/plain-words';
import { dutiesDue } from '../work-lists/duties';
import { isQueued, LEADER, STANDING_AGENCY, type Audience, type NoticeContext } from './audience';
import type { ClosingEvaluation } from './closing';
import { unanswered } from './escalation-lines';
import { queuedLine } from './queued-line';

/** The page of the week for the leaders and the standing agency, one letter to both, once anybody has reported. */
export const summaryLines = (
  closing: ClosingEvaluation,
  audiences: readonly Audience[],
  context: NoticeContext,
): OutboxLine[] => {
  const { registry, letters, now } = context;
  const leader = registry.agencies.find(({ id }) => id === LEADER);
  if (leader === undefined || closing.standing.periods.length === 0) return [];
  if (isQueued('SUMMARY', { agency: leader, closing, context, open: [] })) return [];
  const readers = registry.agencies.filter(({ id }) => id === LEADER || id === STANDING_AGENCY);
  const to = [...new Set(readers.flatMap((agency) => mailboxesOn(agency, dayOf(now))))];
  const { period } = closing;
  const key = `SUMMARY|${LEADER}||${period.id}`;
  const letter = letters.summary({
    leader,
    copied: readers.find(({ id, mailboxes }) => id === STANDING_AGENCY && mailboxes.length > 0) ?? null,
    period,
    standing: closing.standing,
    previous: closing.previous,
    registry,
    open: closing.state.open,
    entered: closing.state.entered,
    recovered: closing.state.recovered.map(({ criterionId }) => criterionId),
    villagesMissing: closing.missing,
    unanswered: silentAgencies(audiences),
    needHelp: audiences.filter(asksForHelp).map(({ agency }) => agency),
    duties: dutiesDue(context.duties, dayOf(now)),
    openDifficulties: context.difficulties.filter(({ state }) => state !== 'SOLVED').length,
    masterUrl: context.masterUrl,
  });
  return [queuedLine({ key, kind: 'SUMMARY', to, criteria: [], periodId: period.id }, letter, now)];
};

const silentAgencies = (audiences: readonly Audience[]): { agency: Agency; digests: number }[] =>
  audiences
    .filter(({ open }) => open.length > 0)
    .map((audience) => ({ agency: audience.agency, digests: unanswered(audience).length }))
    .filter(({ digests }) => digests > 0);

/** The newest answer of the agency is «cần hỗ trợ» and something of it is still open. */
const asksForHelp = ({ agency, context, open }: Audience): boolean => {
  const answers = context.answers.filter(({ agencyId }) => agencyId === agency.id).sort((a, b) => a.at - b.at);
  return open.length > 0 && plainWords(answers[answers.length - 1]?.answer ?? '') === 'can ho tro';
};
