import { bestCaseOf } from '../../../domain/notices/best-case';
import type { Registry } from '../../../domain/registry/registry';
import type { Standing } from '../../../domain/standing/standing';

/** How far a percentage could still move once the silent villages report. */
export interface CoverageBounds {
  /** Percent if nobody in the silent villages is reached. */
  readonly worst: number;
  /** Percent if everybody in the silent villages is reached. */
  readonly best: number;
}

/** Persons in the villages without a valid report in the current period. */
const silentEligible = (standing: Standing, criterionId: string): number =>
  standing.villages
    .filter(({ currentTimeliness }) => currentTimeliness === null)
    .reduce((sum, { criteria }) => sum + Math.max(0, criteria[criterionId]?.eligible ?? 0), 0);

/** Both bounds for a criterion over the same villages, or null while no village has a denominator. */
export const coverageBounds = (standing: Standing, registry: Registry, criterionId: string): CoverageBounds | null => {
  const { achieved, eligible, percent } = bestCaseOf(standing, registry, criterionId);
  if (percent === null) return null;
  return { best: percent, worst: ((achieved - silentEligible(standing, criterionId)) / eligible) * 100 };
};
