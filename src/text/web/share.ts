import type { CriterionProgress } from '../../domain/progress/progress';
import { formatCount, formatPercent } from '../format';

/** Two counts of which a percentage is made, at the last moment. */
export interface Counts {
  readonly achieved: number | null;
  readonly eligible: number | null;
}

/** 100·n/d, or null while either is unknown. */
export const percentOf = ({ achieved, eligible }: Counts): number | null =>
  achieved === null || eligible === null || eligible <= 0 ? null : (100 * achieved) / eligible;

/** «69,85%», or a dash; never rounded up to a target that was not reached. */
export const percentWords = (counts: Counts, { targetHundredths }: Pick<CriterionProgress, 'targetHundredths'>): string => {
  const percent = percentOf(counts);
  return percent === null ? '–' : formatPercent(percent, 2, { targetHundredths });
};

/** «3.210/4.596 người». */
export const countWords = ({ achieved, eligible }: Counts): string =>
  achieved === null ? 'chưa có số liệu' : `${formatCount(achieved)}/${eligible === null ? '–' : formatCount(eligible)} người`;
