import type { Standing } from '../standing/standing';

/** What a village gained between two instants. */
export interface Gain {
  readonly villageId: string;
  readonly people: number;
  /** Percentage points; with an unchanged denominator 100 · people / denominator. */
  readonly points: number;
}

/** Gains of villages with a figure and a denominator at both instants, in registry order; losses are negative. */
export const gainsSince = (standing: Standing, previous: Standing | null, criterionId: string): Gain[] => {
  const before = new Map(previous?.villages.map((village) => [village.villageId, village.criteria[criterionId]]));
  return standing.villages.flatMap(({ villageId, criteria }) => {
    const [now, then] = [criteria[criterionId], before.get(villageId)];
    if (now === undefined || now.achieved === null || now.percent === null) return [];
    if (then === undefined || then.achieved === null || then.percent === null) return [];
    return [{ villageId, people: now.achieved - then.achieved, points: now.percent - then.percent }];
  });
};

/** The `most` largest gains, by points and not by people, so that a small village can be named too. */
export const largestGains = (gains: readonly Gain[], most: number): Gain[] =>
  gains
    .filter(({ people, points }) => people > 0 && points > 0)
    .sort((left, right) => right.points - left.points)
    .slice(0, most);

/** Instant from which gains of the present are counted: the closing before the newest, for just after the newest there are none; null before the first. */
export const gainsBegin = ({ periods }: Standing): number | null =>
  (periods[periods.length - 2] ?? periods[periods.length - 1])?.closesAt ?? null;
