import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { CriterionStanding, Standing } from '../../../domain/standing/standing';
import { targetWords } from '../../master-sheet/cells/arithmetic';
import { denominatorWords } from '../../master-sheet/cells/denominator-words';
import { formatCount, formatDay, formatDecimal, formatPercent, formatPoints, formatRate } from '../../format';
import { farBelowWords } from './far-below-words';
import { fewestVillagesWords } from '../../words/village/fewest-villages';

/** Sentences about one criterion of the commune, in the order in which an agency needs them. */

const shareWords = (own: CriterionStanding, criterion: Criterion): string => {
  if (own.achieved === null || own.eligible === null || own.percent === null) return 'Chưa có số liệu.';
  const percent = formatPercent(own.percent, 2, { targetHundredths: criterion.targetHundredths });
  return `Đã thực hiện ${formatCount(own.achieved)}/${formatCount(own.eligible)} người, đạt ${percent} (chỉ tiêu: ${targetWords(criterion)}).`;
};

const gapWords = (own: CriterionStanding): string => {
  if (own.plan === null || own.gap === null) return '';
  const plan = formatPercent(own.plan, 2);
  if (own.gap <= 0) return `Kế hoạch đến nay ${plan}; đang bằng hoặc cao hơn kế hoạch.`;
  const weeks = own.weeksBehind === null ? '' : `, chậm ${formatDecimal(own.weeksBehind, 1)} tuần`;
  return `Kế hoạch đến nay ${plan}; thấp hơn kế hoạch ${formatPoints(own.gap)}${weeks}.`;
};

const paceWords = (own: CriterionStanding, registry: Registry): string => {
  if (own.remaining === null || own.remaining === 0) return '';
  const deadline = formatDay(registry.settings.deadline);
  if (own.neededPerWeek === null) return `Còn ${formatCount(own.remaining)} người; hạn ${deadline} đã qua.`;
  const needed = formatCount(Math.ceil(own.neededPerWeek));
  const pace = own.pacePerWeek === null ? 'chưa đủ số liệu về mức đang đạt' : `hiện mỗi tuần đạt ${formatRate(own.pacePerWeek)}`;
  return `Cần thêm ${formatCount(own.remaining)} người đến hết ngày ${deadline}; từ nay mỗi tuần cần ${needed} người (${pace}).`;
};

/** Change of the count since the standing before, and why the percentage fell if only the denominator did it. */
export const changeWords = (own: CriterionStanding, before: CriterionStanding | undefined): string =>
  [countChange(own, before), denominatorWords(own, before)].filter((sentence) => sentence !== '').join(' ');

/** A change of coverage is told with that of the count. */
const countChange = (own: CriterionStanding, before: CriterionStanding | undefined): string => {
  if (own.achieved === null || before === undefined || before.achieved === null) return '';
  const change = own.achieved - before.achieved;
  const villages = own.coverage.reported - before.coverage.reported;
  const coverage = villages > 0 ? ` (có thêm số liệu của ${villages} thôn)` : '';
  if (change === 0) return `So với kỳ trước: không thay đổi${coverage}.`;
  return `So với kỳ trước: ${change > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(change))} người${coverage}.`;
};

/** All sentences about a criterion; those that have nothing to say are left out. */
export const criterionLines = (
  criterion: Criterion,
  standings: { readonly standing: Standing; readonly previous: Standing | null },
  registry: Registry,
): string[] => {
  const own = standings.standing.commune[criterion.id];
  if (own === undefined) return ['Chưa có số liệu.'];
  return [
    shareWords(own, criterion),
    gapWords(own),
    paceWords(own, registry),
    changeWords(own, standings.previous?.commune[criterion.id]),
    fewestVillagesWords(standings.standing, criterion, registry),
    farBelowWords(standings.standing, criterion, registry),
  ].filter((sentence) => sentence !== '');
};
