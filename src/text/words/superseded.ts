import { formatInstant } from '../format';

/** Beside a line of the review queue that needs no decision any more. */
export const supersededSentence = (sentAt: number): string =>
  `Không cần xử lý nữa: thôn đã gửi hoặc sửa lại báo cáo lúc ${formatInstant(sentAt)}.`;

/** Beside a line about a contradiction that a decision on another line ended. */
export const settledSentence = (decidedAt: number): string =>
  `Không cần xử lý nữa: báo cáo mâu thuẫn đã được trả lại lúc ${formatInstant(decidedAt)}.`;
