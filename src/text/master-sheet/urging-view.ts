import type { Registry } from '../../domain/registry/registry';
import { header, moment, text, title } from './cells/builders';
import { criterionLabels } from '../words/labels';
import { noticeKindWords, noticeStateWords } from './notice-words';
import type { Tone } from '../status-words';
import { TABS } from '../tabs';
import { acrossRow, padRows, type Cell, type TableView } from '../view';
import { difficultyRows, type UrgingDifficulty } from './cells/difficulty-rows';
import { formatDecimal } from '../format';

/** Tab «Đôn đốc»: which notices went to which agency and what it answered. No address appears here. */

export interface UrgingNotice {
  readonly kind: string;
  /** Name of the agency. */
  readonly to: string;
  /** Criterion ids. */
  readonly criteria: readonly string[];
  readonly subject: string;
  readonly state: string;
  readonly queuedAt: number;
  readonly sentAt: number | null;
  /** One of the fixed answers; free text is not shown in the master sheet. */
  readonly answer?: string | null;
  readonly answeredAt?: number | null;
}

const COLUMNS: readonly (readonly [string, number])[] = [
  ['Loại thư', 170],
  ['Gửi tới', 190],
  ['Tiêu chí', 240],
  ['Tiêu đề', 420],
  ['Trạng thái', 130],
  ['Xếp hàng lúc', 130],
  ['Gửi lúc', 130],
  ['Trả lời', 140],
  ['Trả lời lúc', 130],
  ['Trả lời sau (ngày)', 110],
];

const STATE_TONES: ReadonlyMap<string, Tone> = new Map([
  ['SENT', 'GOOD_LIGHT'],
  ['DEFERRED', 'WARN'],
  ['FAILED', 'BAD'],
]);

const MILLIS_PER_DAY = 86_400_000;

const noticeRow = (notice: UrgingNotice, registry: Registry): Cell[] => [
  text(noticeKindWords(notice.kind)),
  text(notice.to),
  text(criterionLabels(notice.criteria, registry).join('; ')),
  text(notice.subject),
  { ...text(noticeStateWords(notice.state)), tone: STATE_TONES.get(notice.state) ?? 'NEUTRAL', align: 'center' },
  moment(notice.queuedAt, 'DATE_TIME'),
  moment(notice.sentAt, 'DATE_TIME'),
  text(notice.answer ?? 'chưa trả lời'),
  moment(notice.answeredAt ?? null, 'DATE_TIME'),
  { value: daysToAnswer(notice), format: 'DECIMAL1' },
];

const daysToAnswer = ({ sentAt, answeredAt }: UrgingNotice): number | null =>
  sentAt === null || answeredAt === undefined || answeredAt === null ? null : (answeredAt - sentAt) / MILLIS_PER_DAY;

const answerDays = (notices: readonly UrgingNotice[]): number[] =>
  notices
    .map(daysToAnswer)
    .filter((days): days is number => days !== null)
    .sort((left, right) => left - right);

/** Median of a sorted list, or null for an empty one. */
const medianOf = (sorted: readonly number[]): number | null => {
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
};

/** «Công an xã 1,5 ngày» for every agency that answered. */
const speedByAgency = (notices: readonly UrgingNotice[]): string =>
  [...new Set(notices.map(({ to }) => to))]
    .flatMap((to) => {
      const median = medianOf(answerDays(notices.filter((notice) => notice.to === to)));
      return median === null ? [] : [`${to} ${formatDecimal(median, 1)} ngày`];
    })
    .join('; ');

const summary = (notices: readonly UrgingNotice[]): string => {
  const median = medianOf(answerDays(notices));
  if (median === null) return `${notices.length} thư; chưa có trả lời nào.`;
  return `${notices.length} thư; nửa số trả lời đến trong ${formatDecimal(median, 1)} ngày (${speedByAgency(notices)}).`;
};

/** Notices as given, one row each, under a line with the median time to answer; below them the villages' difficulties. */
export const urgingView = (
  notices: readonly UrgingNotice[],
  registry: Registry,
  difficulties: readonly UrgingDifficulty[] = [],
): TableView => ({
  name: TABS.urging,
  rows: padRows(
    [
      [title('THEO DÕI ĐÔN ĐỐC')],
      [text(summary(notices))],
      COLUMNS.map(([name]) => header(name)),
      ...notices.map((notice) => noticeRow(notice, registry)),
      ...difficultyRows(difficulties, registry),
    ],
    COLUMNS.length,
  ),
  columnWidths: COLUMNS.map(([, width]) => width),
  frozenRows: 3,
  frozenColumns: 0,
  merges: [acrossRow(0, COLUMNS.length), acrossRow(1, COLUMNS.length)],
});
