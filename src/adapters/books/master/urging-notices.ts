import type { Picture } from '../../../application/ports';
import type { AgencyAnswer } from '../../../application/tables/answers-table';
import type { OutboxLine } from '../../../application/tables/outbox-table';
import type { UrgingNotice } from '../../../text/master-sheet/urging-view';

/** Kinds of notices that go to agencies; the others are between the program and one sender. */
const SHOWN_KINDS = new Set(['LAG', 'RECOVERED', 'ESCALATION', 'MISSING', 'CHANGED', 'DUTY']);

/** What «Đôn đốc» shows of the outbox and the answers. */
export const urgingNotices = (picture: Pick<Picture, 'notices' | 'answers' | 'registry'>): UrgingNotice[] =>
  picture.notices
    .filter((line) => SHOWN_KINDS.has(line.kind))
    .map((line) => ({ ...noticeOf(line, picture.registry), ...answerOf(line, picture.answers) }));

const agencyOf = ({ key }: OutboxLine): string => key.split('|')[1] ?? '';

const noticeOf = (line: OutboxLine, { agencies }: Picture['registry']): UrgingNotice => ({
  kind: line.kind,
  to: agencies.find(({ id }) => id === agencyOf(line))?.name ?? agencyOf(line),
  criteria: line.criteria,
  subject: line.subject,
  state: line.state,
  queuedAt: line.queuedAt,
  sentAt: line.sentAt,
});

/** What counts is the agency's last word; how long it took, its first. Nobody can answer what was withdrawn. */
const answerOf = (line: OutboxLine, answers: readonly AgencyAnswer[]): Pick<UrgingNotice, 'answer' | 'answeredAt'> => {
  if (line.kind !== 'LAG' || line.state === 'WITHDRAWN') return { answer: '', answeredAt: null };
  const own = answersTo(line, answers);
  return { answer: own[own.length - 1]?.answer ?? null, answeredAt: own[0]?.at ?? null };
};

/** Answers that name the digest, oldest first; one that a person typed names none and answers the digest before it. */
const answersTo = (line: OutboxLine, answers: readonly AgencyAnswer[]): AgencyAnswer[] => {
  const byAge = [...answers].sort((a, b) => a.at - b.at);
  const named = byAge.filter(({ noticeKey }) => noticeKey === line.key);
  if (named.length > 0) return named;
  return byAge.filter(({ noticeKey, agencyId, at }) => noticeKey === '' && agencyId === agencyOf(line) && at >= line.queuedAt).slice(0, 1);
};
