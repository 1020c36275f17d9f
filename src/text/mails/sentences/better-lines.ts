import { gainsSince, largestGains } from '../../../domain/comparison/gains';
import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { Standing } from '../../../domain/standing/standing';
import { gainWords } from '../../words/village/gain-words';
import { criterionLabel } from '../../words/labels';
import { STATUS_WORDS } from '../../status-words';
import { changeWords } from './criterion-lines';

/** What went well, so that a letter about arrears does not hide it. */

interface Standings {
  readonly standing: Standing;
  readonly previous: Standing | null;
  readonly registry: Registry;
}

const MOST_VILLAGES = 3;

const gainLine = (criterion: Criterion, standings: Standings): string[] => {
  const gains = largestGains(gainsSince(standings.standing, standings.previous, criterion.id), MOST_VILLAGES).map((gain) =>
    gainWords(gain, standings.registry),
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
