import { communeShare, villageBand } from '../../src/domain/comparison/band';
import type { Standing } from '../../src/domain/standing/standing';
import type { NoiseSeason } from './noise-season';

/** Upper bounds of the size classes, in people. */
export const SIZE_CLASSES = [150, 350, Infinity] as const;

/** Checks of villages whose criterion moves exactly at plan pace, and how many of them raised an alarm. */
export interface Alarms {
  checks: number;
  /** The program's colour: upper Wilson limit below plan and a gap beyond the risk limit. */
  behind: number;
  /** Named in a digest as far below the commune's share (99.8 % funnel). */
  named: number;
  /** The naive colour: below plan. */
  belowPlan: number;
}

const classOf = (size: number): number => SIZE_CLASSES.findIndex((limit) => size <= limit);

/** False alarms of one season by size class; only truth at plan pace counts, since every alarm there is false. */
export const falseAlarms = (season: NoiseSeason, standings: readonly Standing[]): Alarms[] => {
  const found: Alarms[] = SIZE_CLASSES.map(() => ({ checks: 0, behind: 0, named: 0, belowPlan: 0 }));
  const onPace = season.registry.criteria.map(({ id }) => id).filter((id) => season.paces[id] === 1);
  for (const standing of standings) {
    for (const { villageId, criteria } of standing.villages) count(standing, onPace.map((id) => criteria[id]), found[classOf(season.sizes[villageId] ?? 0)]);
  }
  return found;
};

type Checked = Standing['villages'][number]['criteria'][string] | undefined;

const count = (standing: Standing, checked: readonly Checked[], alarms: Alarms | undefined): void => {
  for (const criterion of checked) {
    const plan = criterion === undefined ? null : (standing.commune[criterion.criterionId]?.plan ?? null);
    if (alarms === undefined || criterion === undefined || plan === null || criterion.percent === null) continue;
    alarms.checks += 1;
    if (criterion.status === 'BEHIND') alarms.behind += 1;
    if (villageBand(criterion, communeShare(standing, criterion.criterionId)) === 'FAR_BELOW') alarms.named += 1;
    if (criterion.percent < plan) alarms.belowPlan += 1;
  }
};
