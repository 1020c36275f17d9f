import type { CriterionStanding } from '../../../domain/standing/standing';
import { formatCount, formatPercent } from '../../format';

/**
 * Why a percentage stands below that of the last closing although nobody was lost: the same villages
 * count, with as many people or more, against a larger denominator. '' when that is not the reason.
 */
export const denominatorWords = (now: CriterionStanding, before: CriterionStanding | undefined): string => {
  if (before === undefined || now.percent === null || before.percent === null) return '';
  const sameVillages = now.coverage.reported === before.coverage.reported;
  const moreDone = (now.achieved ?? 0) >= (before.achieved ?? 0);
  if (!sameVillages || !moreDone || now.percent >= before.percent) return '';
  return (
    `Tỷ lệ thấp hơn lần chốt trước (${formatPercent(before.percent, 2)}) chỉ vì tổng số thuộc diện thay đổi ` +
    `từ ${formatCount(before.eligible ?? 0)} thành ${formatCount(now.eligible ?? 0)} người; riêng thay đổi này không làm phát sinh thư đôn đốc.`
  );
};
