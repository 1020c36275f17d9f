import type { Status } from '../../../domain/standing/standing';
import { formatCount } from '../../format';
import type { Tone } from '../../status-words';
import { numberedName } from '../../words/labels';
import type { ShownCriterion } from './criterion-row';
import { peopleShort } from './people-short';

/** The one sentence that somebody reads who has ten seconds. */
export interface Headline {
  readonly words: string;
  readonly tone: Tone;
}

const LATE: readonly Status[] = ['OVERDUE', 'BEHIND'];
const GOOD: readonly Status[] = ['ON_TRACK', 'ACHIEVED', 'EXCEEDED'];

const having = (shown: readonly ShownCriterion[], statuses: readonly Status[]): ShownCriterion[] =>
  shown.filter(({ own }) => statuses.includes(own.status));

const named = ({ criterion, own }: ShownCriterion): string => {
  const short = peopleShort(own);
  return short === null || short === 0 ? numberedName(criterion) : `${numberedName(criterion)} (thiếu ${formatCount(short)} người)`;
};

const listed = (shown: readonly ShownCriterion[]): string => shown.map(named).join('; ');

const lateWords = (late: readonly ShownCriterion[], all: number): string[] =>
  late.length === 0 ? [] : [`CHẬM ${late.length}/${all} TIÊU CHÍ: ${listed(late)}.`];

const riskWords = (risk: readonly ShownCriterion[]): string[] => (risk.length === 0 ? [] : [`Có nguy cơ chậm: ${listed(risk)}.`]);

const goodWords = (good: number, all: number): string[] =>
  good === 0 ? [] : [`Đúng tiến độ hoặc đã đạt: ${good}/${all} tiêu chí.`];

/** How all criteria stand, worst first; the criteria come in that order. */
export const headline = (shown: readonly ShownCriterion[]): Headline => {
  const [late, risk, good] = [having(shown, LATE), having(shown, ['AT_RISK']), having(shown, GOOD)];
  const words = [...lateWords(late, shown.length), ...riskWords(risk), ...goodWords(good.length, shown.length)].join(' ');
  if (words === '') return { words: 'Chưa đủ số liệu để đánh giá tiêu chí nào.', tone: 'NEUTRAL' };
  return { words, tone: late.length > 0 ? 'BAD' : risk.length > 0 ? 'WARN' : 'GOOD_LIGHT' };
};
