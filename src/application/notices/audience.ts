import { dayOf } from '../../domain/calendar/day';
import { mailboxesOn, type Agency } from '../../domain/registry/agency';
import type { Registry } from '../../domain/registry/registry';
import type { AnswerForm, Letters } from '../ports';
import type { AgencyAnswer } from '../tables/answers-table';
import type { NoticeKind, OutboxLine } from '../tables/outbox-table';
import type { Difficulty } from '../work-lists/difficulties';
import type { Duty } from '../../domain/letters/duties-input';
import type { ClosingEvaluation } from './closing';

/** Id of the agency that runs everything and hears of missing reports. */
export const STANDING_AGENCY = 'PHONG_VHXH';
/** Id of the leaders, who hear of digests without an answer. */
export const LEADER = 'LANH_DAO';
/** Periods until what is known already is told again. */
export const QUIET_PERIODS = 4;
/** Days after a closing by which an answer is asked for (Friday to Wednesday). */
export const REPLY_DAYS = 5;

/** What is known when notices are made. */
export interface NoticeContext {
  readonly registry: Registry;
  readonly letters: Letters;
  readonly outbox: readonly OutboxLine[];
  readonly answers: readonly AgencyAnswer[];
  /** The agencies' form, or null while there is none. */
  readonly answerForm: AnswerForm | null;
  readonly masterUrl: string;
  readonly duties: readonly Duty[];
  /** Difficulties of villages, those that this pass took in included. */
  readonly difficulties: readonly Difficulty[];
  readonly now: number;
}

/** One agency at one closing. */
export interface Audience {
  readonly agency: Agency;
  readonly closing: ClosingEvaluation;
  readonly context: NoticeContext;
  /** Criteria of the agency that are open at the closing. */
  readonly open: readonly string[];
}

type Heading = Pick<OutboxLine, 'key' | 'kind' | 'to' | 'criteria' | 'periodId'>;

/** Key and address of a notice: kind, recipient, criteria and period make the key (docs/RULES.md 5). */
export const headingOf = (kind: NoticeKind, criteria: readonly string[], audience: Audience): Heading => ({
  key: [kind, audience.agency.id, criteria.join('+'), audience.closing.period.id].join('|'),
  kind,
  to: mailboxesOn(audience.agency, dayOf(audience.context.now)),
  criteria,
  periodId: audience.closing.period.id,
});

/** Lines of a kind that went to the agency, oldest first. */
export const earlierLines = (kind: NoticeKind, { agency, context }: Audience): OutboxLine[] =>
  context.outbox.filter((line) => line.kind === kind && recipientOf(line) === agency.id);

const recipientOf = (line: OutboxLine): string => line.key.split('|')[1] ?? '';

/** At most one notice of a kind per agency and period, whatever its set of criteria has become. */
export const isQueued = (kind: NoticeKind, audience: Audience): boolean =>
  earlierLines(kind, audience).some((line) => line.periodId === audience.closing.period.id);

/** Instants at which the agency answered. */
export const answerTimes = ({ agency, context }: Audience): number[] =>
  context.answers.filter((answer) => answer.agencyId === agency.id).map((answer) => answer.at);
