import { addDays, dayOf } from '../../domain/calendar/day';
import { periodById, periodsBetween } from '../../domain/calendar/period';
import { mailboxesOn, type Agency } from '../../domain/registry/agency';
import type { Registry } from '../../domain/registry/registry';
import type { DigestInput, Letters } from '../ports';
import type { AgencyAnswer } from '../tables/answers-table';
import type { NoticeKind, OutboxLine } from '../tables/outbox-table';
import type { ClosingEvaluation } from './closing';
import { queuedLine } from './queued-line';

/** Days after a closing by which an answer to a digest is asked for (Friday to Wednesday). */
const REPLY_DAYS = 5;
/** An answered agency hears again after this many closings («monthly once answered»). */
const ANSWERED_RHYTHM = 4;
const STANDING_AGENCY = 'PHONG_VHXH';
const LEADER = 'LANH_DAO';

export interface NoticeContext {
  readonly registry: Registry;
  readonly letters: Letters;
  readonly outbox: readonly OutboxLine[];
  readonly answers: readonly AgencyAnswer[];
  readonly masterUrl: string;
  readonly now: number;
}

/** All notices that a closing makes due and the outbox does not have yet (design 8). */
export const closingLines = (closing: ClosingEvaluation, context: NoticeContext): OutboxLine[] => {
  if (!context.registry.settings.mailEnabled) return [];
  const lines = context.registry.agencies
    .filter((agency) => agency.id !== LEADER)
    .flatMap((agency) => agencyLines(agency, closing, context));
  return [...lines, ...missingLines(closing, context)].filter((line) => line.to.length > 0);
};

const agencyLines = (agency: Agency, closing: ClosingEvaluation, context: NoticeContext): OutboxLine[] => {
  const own = new Set(context.registry.criteria.filter((item) => item.leadAgency === agency.id).map((item) => item.id));
  const open = closing.state.open.filter((id) => own.has(id));
  return [
    ...digestLines(agency, open, closing, context),
    ...recoveredLines(agency, own, closing, context),
    ...escalationLines(agency, open, closing, context),
  ];
};

const digestLines = (agency: Agency, open: readonly string[], closing: ClosingEvaluation, context: NoticeContext): OutboxLine[] => {
  if (open.length === 0 || isQueued('LAG', agency.id, closing, context)) return [];
  if (waitsForItsMonth(agency, open, closing, context)) return [];
  const letter = context.letters.digest(digestInput(agency, open, closing, context));
  return [queuedLine(heading('LAG', agency, open, { closing, context }), letter, context.now)];
};

const digestInput = (agency: Agency, open: readonly string[], closing: ClosingEvaluation, context: NoticeContext): DigestInput => ({
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

const heading = (
  kind: NoticeKind,
  agency: Agency,
  criteria: readonly string[],
  at: { readonly closing: ClosingEvaluation; readonly context: NoticeContext },
): Pick<OutboxLine, 'key' | 'kind' | 'to' | 'criteria' | 'periodId'> => ({
  key: [kind, agency.id, criteria.join('+'), at.closing.period.id].join('|'),
  kind,
  to: mailboxesOn(agency, dayOf(at.context.now)),
  criteria,
  periodId: at.closing.period.id,
});

/** At most one notice of a kind per agency and period, whatever its criterion set has become. */
const isQueued = (kind: NoticeKind, agencyId: string, closing: ClosingEvaluation, context: NoticeContext): boolean =>
  context.outbox.some((line) => line.kind === kind && line.periodId === closing.period.id && recipientOf(line) === agencyId);

const recipientOf = (line: OutboxLine): string => line.key.split('|')[1] ?? '';

const digestsTo = (agency: Agency, context: NoticeContext): OutboxLine[] =>
  context.outbox.filter((line) => line.kind === 'LAG' && recipientOf(line) === agency.id);

/** Answered, nothing new in the list, and less than a month since the last digest. */
const waitsForItsMonth = (agency: Agency, open: readonly string[], closing: ClosingEvaluation, context: NoticeContext): boolean => {
  const digests = digestsTo(agency, context);
  const last = digests[digests.length - 1];
  if (last === undefined || open.some((id) => !last.criteria.includes(id))) return false;
  const answered = context.answers.some((answer) => answer.agencyId === agency.id && answer.at >= last.queuedAt);
  const lastPeriod = periodById(last.periodId, context.registry.settings);
  return answered && lastPeriod !== null && closing.period.ordinal - lastPeriod.ordinal < ANSWERED_RHYTHM;
};

const recoveredLines = (agency: Agency, own: ReadonlySet<string>, closing: ClosingEvaluation, context: NoticeContext): OutboxLine[] => {
  const recovered = closing.state.recovered.filter((item) => own.has(item.criterionId));
  if (recovered.length === 0 || isQueued('RECOVERED', agency.id, closing, context)) return [];
  const letter = context.letters.recovered({
    agency,
    registry: context.registry,
    standing: closing.standing,
    periodId: closing.period.id,
    criteria: recovered.map((item) => ({
      criterionId: item.criterionId,
      periodsOpen: periodsBetween(item.sincePeriodId, closing.period.id),
    })),
    masterUrl: context.masterUrl,
  });
  const ids = recovered.map((item) => item.criterionId);
  return [queuedLine(heading('RECOVERED', agency, ids, { closing, context }), letter, context.now)];
};

/** To the leader, with a copy to the agency, when digests stay without an answer. */
const escalationLines = (agency: Agency, open: readonly string[], closing: ClosingEvaluation, context: NoticeContext): OutboxLine[] => {
  const leader = context.registry.agencies.find((item) => item.id === LEADER);
  const unanswered = unansweredDigests(agency, context).length;
  if (leader === undefined || open.length === 0 || unanswered < context.registry.settings.escalateAfter) return [];
  if (wasEscalated(agency, context)) return [];
  const letter = context.letters.escalation({
    leader,
    agency,
    registry: context.registry,
    standing: closing.standing,
    periodId: closing.period.id,
    criteria: open,
    digestsUnanswered: unanswered,
    masterUrl: context.masterUrl,
    replyBy: addDays(dayOf(closing.period.closesAt), REPLY_DAYS),
  });
  const base = heading('ESCALATION', agency, open, { closing, context });
  const leaders = mailboxesOn(leader, dayOf(context.now));
  return leaders.length === 0 ? [] : [queuedLine({ ...base, to: [...leaders, ...base.to] }, letter, context.now)];
};

/** Digests since the agency's last answer, or since its criteria last recovered. */
const unansweredDigests = (agency: Agency, context: NoticeContext): OutboxLine[] => {
  const since = lastSilenceBreaker(agency, context);
  return digestsTo(agency, context).filter((line) => line.queuedAt > since);
};

const lastSilenceBreaker = (agency: Agency, context: NoticeContext): number => {
  const answers = context.answers.filter((answer) => answer.agencyId === agency.id).map((answer) => answer.at);
  const recoveries = context.outbox
    .filter((line) => line.kind === 'RECOVERED' && recipientOf(line) === agency.id)
    .map((line) => line.queuedAt);
  return Math.max(0, ...answers, ...recoveries);
};

const wasEscalated = (agency: Agency, context: NoticeContext): boolean =>
  context.outbox.some(
    (line) => line.kind === 'ESCALATION' && recipientOf(line) === agency.id && line.queuedAt > lastSilenceBreaker(agency, context),
  );

/** Too few reports: the standing agency hears who is missing and what is held back. */
const missingLines = (closing: ClosingEvaluation, context: NoticeContext): OutboxLine[] => {
  const { reported, expected } = closing.standing.currentCoverage;
  const enough = reported * 100 >= context.registry.settings.minCoverage * expected;
  const agency = context.registry.agencies.find((item) => item.id === STANDING_AGENCY);
  if (enough || expected === 0 || agency === undefined || isQueued('MISSING', agency.id, closing, context)) return [];
  const letter = context.letters.missing(digestInput(agency, [], closing, context));
  return [queuedLine(heading('MISSING', agency, [], { closing, context }), letter, context.now)];
};
