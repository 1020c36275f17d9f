import type { Timeliness, SubmissionState } from '../domain/reports/report';
import type { Status } from '../domain/standing/standing';
import type { Tone } from './tones';

export type { Tone } from './tones';

/** Words shown for a status, with the tone of its cell. */
export interface StatusWords {
  readonly words: string;
  readonly tone: Tone;
}

export const STATUS_WORDS: Readonly<Record<Status, StatusWords>> = {
  NO_DATA: { words: 'Chưa có số liệu', tone: 'NEUTRAL' },
  EXCEEDED: { words: 'Vượt chỉ tiêu', tone: 'GOOD_DARK' },
  ACHIEVED: { words: 'Đạt chỉ tiêu', tone: 'GOOD' },
  OVERDUE: { words: 'Quá hạn, chưa đạt', tone: 'BAD_DARK' },
  ZERO_REPORTED: { words: 'Chưa phát sinh số liệu', tone: 'NEUTRAL' },
  NOT_ASSESSABLE: { words: 'Chưa thể đánh giá', tone: 'NEUTRAL' },
  ON_TRACK: { words: 'Đúng tiến độ (dự kiến đạt)', tone: 'GOOD_LIGHT' },
  AT_RISK: { words: 'Có nguy cơ chậm', tone: 'WARN' },
  BEHIND: { words: 'Chậm tiến độ (nguy cơ không đạt)', tone: 'BAD' },
};

/** Worst first, as the tables list criteria. */
export const WORST_FIRST: readonly Status[] = [
  'OVERDUE',
  'BEHIND',
  'ZERO_REPORTED',
  'AT_RISK',
  'NO_DATA',
  'NOT_ASSESSABLE',
  'ON_TRACK',
  'ACHIEVED',
  'EXCEEDED',
];

/** Negative when `left` is the worse status. */
export const compareWorstFirst = (left: Status, right: Status): number =>
  WORST_FIRST.indexOf(left) - WORST_FIRST.indexOf(right);

/** How a village stands with its report: two states of a report sent, two of one that is not. */
export type ReportingState = Timeliness | 'PENDING' | 'MISSED';

export const TIMELINESS_WORDS: Readonly<Record<ReportingState, StatusWords>> = {
  ON_TIME: { words: 'Nộp đúng hạn', tone: 'GOOD_LIGHT' },
  LATE: { words: 'Nộp trễ', tone: 'WARN' },
  PENDING: { words: 'Chưa nộp (còn hạn)', tone: 'NEUTRAL' },
  MISSED: { words: 'Quá hạn chưa nộp', tone: 'BAD' },
};

/** Addition for figures older than the commune allows. */
export const staleWords = (days: number): string => `Số liệu cũ (quá ${days} ngày)`;

export const SUBMISSION_WORDS: Readonly<Record<SubmissionState, string>> = {
  ACCEPTED: 'Đã nhận',
  HELD: 'Chờ kiểm tra',
  REFUSED: 'Không ghi nhận',
  DUPLICATE: 'Trùng với số liệu đã nhận',
  SUPERSEDED: 'Đã có số liệu mới hơn',
};
