import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { Standing } from '../../../domain/standing/standing';
import { formatCount, formatPoints } from '../../format';
import { criterionLabel, villageLabelOf } from '../../words/labels';
import { STATUS_WORDS } from '../../status-words';
import { changeWords } from './criterion-lines';

/** What went well, so that a letter about arrears does not hide it. */

interface Standings {
  readonly standing: Standing;
  readonly previous: Standing | null;
  readonly registry: Registry;
}

interface Gain {
  readonly villageId: string;
  readonly people: number;
  readonly points: number;
}

const MOST_VILLAGES = 3;

const gainsOf = (criterionId: string, { standing, previous }: Standings): Gain[] => {
  const before = new Map(previous?.villages.map((village) => [village.villageId, village.criteria[criterionId]]));
  return standing.villages.flatMap(({ villageId, criteria }) => {
    const [now, then] = [criteria[criterionId], before.get(villageId)];
    if (now === undefined || now.achieved === null || now.percent === null) return [];
    if (then === undefined || then.achieved === null || then.percent === null) return [];
    return [{ villageId, people: now.achieved - then.achieved, points: now.percent - then.percent }];
  });
};

/** Sorted by points, not by people, so that small villages can be named too. */
const bestGains = (criterionId: string, standings: Standings): Gain[] =>
  gainsOf(criterionId, standings)
    .filter(({ people, points }) => people > 0 && points > 0)
    .sort((left, right) => right.points - left.points)
    .slice(0, MOST_VILLAGES);

const gainLine = (criterion: Criterion, standings: Standings): string[] => {
  const gains = bestGains(criterion.id, standings).map(
    ({ villageId, people, points }) =>
      `${villageLabelOf(villageId, standings.registry)} (tăng ${formatCount(people)} người, ${formatPoints(points)})`,
  );
  return gains.length === 0 ? [] : [`${criterionLabel(criterion)}, tăng nhiều nhất so với kỳ trước: ${gains.join(', ')}.`];
};

const statusLine = (criterion: Criterion, { standing, previous }: Standings): string[] => {
  const own = standing.commune[criterion.id];
  if (own === undefined || own.achieved === null) return [];
  const change = changeWords(own, previous?.commune[criterion.id]);
  return [`${criterionLabel(criterion)}: ${STATUS_WORDS[own.status].words}. ${change}`.trim()];
};

/** Criteria that are not urged with their status, and the villages that gained most in those that are. */
export const betterLines = (criteria: readonly Criterion[], urged: readonly string[], standings: Standings): string[] =>
  criteria.flatMap((criterion) =>
    urged.includes(criterion.id) ? gainLine(criterion, standings) : statusLine(criterion, standings),
  );
