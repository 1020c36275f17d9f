import type { Registry } from '../../domain/registry/registry';
import type { Letters, Scalar, TabChange } from '../ports';
import { answerRow, isDisputed, type AgencyAnswer } from '../tables/answers-table';
import { reviewRow } from '../tables/review-table';

/** How rows of «Cần xử lý» begin that an answer opened and not a report. */
export const DISPUTE_PREFIX = 'ANSWER!';

/** Answers that «Giải trình» does not have yet, each once. */
export const newAnswers = (read: readonly AgencyAnswer[], known: readonly AgencyAnswer[]): AgencyAnswer[] => {
  const seen = new Set(known.map((answer) => answer.key));
  return read.filter(({ key }) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** What the sentences of a row are made from. */
interface RowContext {
  readonly letters: Letters;
  readonly registry: Registry;
}

/** Rows for new answers; one that disputes the figures opens a line in the review queue. */
export const answerChanges = (answers: readonly AgencyAnswer[], context: RowContext): TabChange[] => [
  { kind: 'APPEND', tab: 'answers', rows: answers.map(answerRow) },
  { kind: 'APPEND', tab: 'review', rows: answers.filter(isDisputed).map((answer) => disputeRow(answer, context)) },
];

const disputeRow = (answer: AgencyAnswer, { letters, registry }: RowContext): Record<string, Scalar> =>
  reviewRow({
    key: `${DISPUTE_PREFIX}${answer.key}`,
    village: registry.agencies.find(({ id }) => id === answer.agencyId)?.name ?? answer.agencyId,
    sentAt: letters.moment(answer.at),
    reporter: '',
    figures: answer.text,
    problem: letters.disputed(answer.periodId, registry),
    lastGood: '',
  });
