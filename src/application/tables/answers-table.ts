import { isoInstant, parseInstant, startOfDay } from '../../domain/calendar/day';
import type { Scalar, TableRow } from '../ports';
import { dayOfCell, scalarInstant, textOf } from './cells';
import { plainWords } from './plain-words';

/** An agency's answer to a digest (tab «Giải trình»). */
export interface AgencyAnswer {
  readonly at: number;
  /** Id of the agency; the name as typed when it fits none. */
  readonly agencyId: string;
  readonly periodId: string;
  readonly answer: string;
  readonly text: string;
  /** Day by which the agency expects to be done, as typed or yyyy-MM-dd; ''. */
  readonly until: string;
  /** Key of the digest that is answered, or ''. */
  readonly noticeKey: string;
  /** Time and digest of the content: the same answer always has the same key; '' for one that a person typed. */
  readonly key: string;
}

export const readAnswers = (rows: readonly TableRow[]): AgencyAnswer[] =>
  rows.filter((row) => textOf(row, 'agency') !== '').map((row) => ({
    at: instantOfCell(row),
    agencyId: textOf(row, 'agency'),
    periodId: textOf(row, 'period'),
    answer: textOf(row, 'answer'),
    text: textOf(row, 'text'),
    until: dayOfCell(row, 'until') ?? textOf(row, 'until'),
    noticeKey: textOf(row, 'noticeKey'),
    key: textOf(row, 'key'),
  }));

const instantOfCell = (row: TableRow): number => {
  const day = dayOfCell(row, 'at');
  return parseInstant(textOf(row, 'at')) ?? scalarInstant(row.cells['at'] ?? null) ?? (day === null ? 0 : startOfDay(day));
};

/** Cells of a new row. */
export const answerRow = (answer: AgencyAnswer): Record<string, Scalar> => ({
  at: isoInstant(answer.at),
  agency: answer.agencyId,
  period: answer.periodId,
  answer: answer.answer,
  text: answer.text,
  noticeKey: answer.noticeKey,
  until: answer.until,
  key: answer.key,
});

/** Whether the agency says that the figures are wrong, which a person must look into. */
export const isDisputed = (answer: AgencyAnswer): boolean => plainWords(answer.answer) === 'so lieu sai';
