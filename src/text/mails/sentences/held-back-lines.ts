import type { Registry } from '../../../domain/registry/registry';
import type { Standing } from '../../../domain/standing/standing';
import { formatPercent } from '../../format';
import { criterionLabel, criterionOf } from '../../words/labels';
import { coverageBounds } from './coverage-bounds';

interface HeldBackInput {
  readonly standing: Standing;
  readonly registry: Registry;
}

const lineOf = (criterionId: string, { standing, registry }: HeldBackInput): string => {
  const criterion = criterionOf(criterionId, registry);
  const bounds = coverageBounds(standing, registry, criterionId);
  if (bounds === null) return `${criterionLabel(criterion)}: chưa có tổng số thuộc diện để tính.`;
  const plan = standing.commune[criterionId]?.plan ?? null;
  const options = { targetHundredths: criterion.targetHundredths };
  const against = plan === null ? '' : `; kế hoạch đến nay là ${formatPercent(plan, 2)}`;
  return (
    `${criterionLabel(criterion)}: nếu các thôn chưa báo cáo đều đạt 100% thì tỷ lệ toàn xã là ${formatPercent(bounds.best, 2, options)},` +
    ` nếu đều là 0 thì ${formatPercent(bounds.worst, 2, options)}${against}. Tạm chưa kết luận chậm tiến độ.`
  );
};

/** Why the «behind» verdict of criteria waits: best and worst case of the silent villages. */
export const heldBackLines = (criterionIds: readonly string[], input: HeldBackInput): string[] =>
  criterionIds.map((id) => lineOf(id, input));
