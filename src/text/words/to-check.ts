import type { Registry } from '../../domain/registry/registry';
import { formatPeriod } from '../format';

/** Begins the sentence of a line in the review queue whose report counts while it is being checked. */
const COUNTS = 'Số đang được tính, cần xác minh.';

/** A report that was accepted and that somebody should look at nevertheless. */
export const toCheckSentence = (problem: string): string => `${COUNTS} ${problem}`;

/** The same without the words that are for the clerk alone. */
export const withoutCheckWords = (problem: string): string => (problem.startsWith(COUNTS) ? problem.slice(COUNTS.length).trim() : problem);

/** Beside the later report when the figure of an earlier period was corrected to more than it says. */
export const laterIsLowerSentence = (earlier: string, later: string, registry: Registry): string => {
  const [before, after] = [formatPeriod(earlier, registry.settings), formatPeriod(later, registry.settings)];
  return `Số của ${before} vừa được sửa lớn hơn số mà báo cáo này gửi cho ${after}. Xin bác xem lại số của hai kỳ.`;
};
