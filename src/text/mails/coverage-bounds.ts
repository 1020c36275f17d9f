import type { Standing } from '../../domain/standing/standing';

/** How far a percentage could still move once the silent villages report. */
export interface CoverageBounds {
  /** Percent if nobody in the silent villages is reached. */
  readonly worst: number;
  /** Percent if everybody in the silent villages is reached. */
  readonly best: number;
}

interface Sums {
  readonly known: number;
  readonly silent: number;
  readonly eligible: number;
}

const sumsOf = (standing: Standing, criterionId: string, silent: ReadonlySet<string>): Sums =>
  standing.villages.reduce<Sums>(
    (sums, { villageId, criteria }) => {
      const own = criteria[criterionId];
      if (own === undefined || own.eligible === null) return sums;
      const isSilent = silent.has(villageId) || own.achieved === null;
      return {
        known: sums.known + (isSilent ? 0 : (own.achieved ?? 0)),
        silent: sums.silent + (isSilent ? own.eligible : 0),
        eligible: sums.eligible + own.eligible,
      };
    },
    { known: 0, silent: 0, eligible: 0 },
  );

/** Both bounds for a criterion, or null while no village has a denominator. */
export const coverageBounds = (
  standing: Standing,
  criterionId: string,
  silentIds: readonly string[],
): CoverageBounds | null => {
  const { known, silent, eligible } = sumsOf(standing, criterionId, new Set(silentIds));
  return eligible === 0
    ? null
    : { worst: (known / eligible) * 100, best: ((known + silent) / eligible) * 100 };
};
