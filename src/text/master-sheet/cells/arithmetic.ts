import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import { peopleBelowPlan } from '../../../domain/standing/remaining';
import type { CriterionStanding, Status, VillageCriterion } from '../../../domain/standing/standing';
import { formatCount, formatDay, formatDecimal, formatPercent, formatPoints, formatRate, formatStrictTarget } from '../../format';
import { STATUS_WORDS } from '../../status-words';

/** «Vì sao có màu này?»: the whole arithmetic behind a coloured cell, line by line. */

/** The target with the words that make it strict or not. */
export const targetWords = (criterion: Criterion): string => {
  const target = formatStrictTarget(criterion);
  return criterion.comparator === '>' || criterion.targetHundredths === WHOLE ? target : `từ ${target} trở lên`;
};

/** Nothing lies above 100 %. */
const WHOLE = 10_000;

const RULES: Readonly<Record<Status, (risk: string) => string>> = {
  NO_DATA: () => 'chưa có báo cáo hợp lệ hoặc chưa có tổng số thuộc diện',
  EXCEEDED: () => 'tỷ lệ lớn hơn chỉ tiêu',
  ACHIEVED: () => 'tỷ lệ thỏa chỉ tiêu',
  OVERDUE: () => 'đã qua hạn hoàn thành mà tỷ lệ chưa thỏa chỉ tiêu',
  ZERO_REPORTED: () => 'đã có báo cáo và tổng bằng 0',
  NOT_ASSESSABLE: () => 'chưa có đường kế hoạch để so sánh',
  ON_TRACK: () => 'tỷ lệ không thấp hơn kế hoạch đến nay',
  AT_RISK: (risk) => `thấp hơn kế hoạch không quá ${risk}, hoặc số người của thôn quá ít để kết luận là chậm`,
  BEHIND: (risk) => `thấp hơn kế hoạch quá ${risk}`,
};

const ruleLine = (status: Status, registry: Registry): string =>
  `Kết luận: ${STATUS_WORDS[status].words}, vì ${RULES[status](formatPoints(registry.settings.riskPoints))}.`;

const shareLine = (
  standing: { achieved: number | null; eligible: number | null; percent: number | null },
  criterion: Criterion,
): string => {
  const { achieved, eligible, percent } = standing;
  if (achieved === null) return 'Tỷ lệ: chưa có số liệu.';
  if (eligible === null || percent === null) return `Đã thực hiện ${formatCount(achieved)}; chưa có tổng số thuộc diện.`;
  const shown = formatPercent(percent, 2, { targetHundredths: criterion.targetHundredths });
  return `Tỷ lệ: ${formatCount(achieved)} / ${formatCount(eligible)} = ${shown}.`;
};

const shortWords = ({ plan, achieved, eligible }: CriterionStanding): string => {
  const short = plan === null || achieved === null || eligible === null ? 0 : peopleBelowPlan(plan, achieved, eligible);
  return short === 0 ? '' : `, tức thiếu ${formatCount(short)} người`;
};

const planLine = (standing: CriterionStanding): string | null =>
  standing.plan === null || standing.gap === null
    ? null
    : `Kế hoạch đến nay ${formatPercent(standing.plan, 2)}; kế hoạch trừ tỷ lệ = ${formatPoints(standing.gap)} (số âm là vượt trước)${shortWords(standing)}.`;

const paceLine = (standing: CriterionStanding): string | null => {
  if (standing.remaining === null || standing.remaining === 0) return null;
  const needed = standing.neededPerWeek === null ? '' : `; cần ${formatRate(standing.neededPerWeek)} người mỗi tuần`;
  const pace = standing.pacePerWeek === null ? '' : ` (đang đạt ${formatRate(standing.pacePerWeek)})`;
  return `Còn ${formatCount(standing.remaining)} người${needed}${pace}.`;
};

/** The share if silent villages stood at zero, below which the true one cannot be; null when none is silent. */
export const lowerBoundLine = ({ coverage, lowerBoundPercent }: CriterionStanding): string | null =>
  lowerBoundPercent === null || coverage.reported >= coverage.expected
    ? null
    : `Cận dưới, nếu coi thôn chưa có số liệu là 0: ${formatPercent(lowerBoundPercent, 2)}.`;

const dataLine = ({ coverage, oldestAsOf }: CriterionStanding): string =>
  `Số liệu của ${coverage.reported}/${coverage.expected} thôn` +
  (oldestAsOf === null ? '.' : `, cũ nhất tính đến ${formatDay(oldestAsOf)}.`);

const lines = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join('\n');

/** Note of a commune cell. */
export const communeArithmetic = (standing: CriterionStanding, criterion: Criterion, registry: Registry): string =>
  lines([
    shareLine(standing, criterion),
    `Chỉ tiêu: ${targetWords(criterion)}.`,
    planLine(standing),
    standing.weeksBehind === null || standing.weeksBehind === 0
      ? null
      : `Chậm ${formatDecimal(standing.weeksBehind, 1)} tuần so với đường kế hoạch.`,
    paceLine(standing),
    dataLine(standing),
    lowerBoundLine(standing),
    ruleLine(standing.status, registry),
  ]);

/** Note of a village cell; `plan` is the commune's plan value, to which villages are held. */
export const villageArithmetic = (
  standing: VillageCriterion,
  plan: number | null,
  context: { readonly criterion: Criterion; readonly registry: Registry },
): string =>
  lines([
    shareLine(standing, context.criterion),
    `Chỉ tiêu: ${targetWords(context.criterion)}.`,
    plan === null ? null : `Kế hoạch đến nay của xã: ${formatPercent(plan, 2)}.`,
    standing.asOf === null ? null : `Số liệu tính đến ${formatDay(standing.asOf)}.`,
    ruleLine(standing.status, context.registry),
  ]);
