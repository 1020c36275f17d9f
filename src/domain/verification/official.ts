import { CommuneFigures } from '../figures/commune-figures';
import type { Registry } from '../registry/registry';
import { rostersOf } from '../roster/roster';
import type { Folded } from '../standing/fold';

/** The lead agency's own count of a criterion on a day (tab «Đối chiếu»). */
export interface OfficialFigure {
  readonly criterionId: string;
  /** yyyy-MM-dd. */
  readonly day: string;
  readonly count: number;
  readonly source: string;
}

/** An official figure beside what the villages reported by the same day. */
export interface Comparison extends OfficialFigure {
  /** null when no village had reported. */
  readonly villageSum: number | null;
  /** Village sum − official count. */
  readonly difference: number | null;
  /** Whether the difference is farther from 0 than at the official figure before; null for the first. */
  readonly grows: boolean | null;
}

/** Official figures in order of criterion and day, each compared with the villages' sum of its day. */
export const comparisonsOf = (official: readonly OfficialFigure[], folded: Folded, registry: Registry): Comparison[] => {
  const figures = new CommuneFigures({ table: folded.table, registry });
  const rosters = rostersOf(registry);
  return registry.criteria.flatMap((criterion) => {
    let before: number | null = null;
    const own = official.filter(({ criterionId }) => criterionId === criterion.id).sort((a, b) => (a.day < b.day ? -1 : 1));
    return own.map((figure) => {
      const sums = figures.sums(criterion, { day: figure.day, roster: rosters(figure.day) });
      const villageSum = sums.entered === 0 ? null : sums.achieved;
      const difference = villageSum === null ? null : villageSum - figure.count;
      const grows = difference === null || before === null ? null : Math.abs(difference) > Math.abs(before);
      before = difference ?? before;
      return { ...figure, villageSum, difference, grows };
    });
  });
};
