import { dayOf, plusDays } from './calendar';
import { CRITERIA, type OracleCriterion } from './plan-143';
import { denominator, inForce, ownDenominator, type OracleRegistry } from './registry';
import { liveFigures, type Version } from './versions';

/** Achieved and eligible of villages and of the commune at an instant. */
export interface World {
  readonly registry: OracleRegistry;
  readonly versions: readonly Version[];
}

export interface Share {
  readonly achieved: number | null;
  readonly eligible: number | null;
  readonly asOf: string | null;
}

const NOTHING: Share = { achieved: null, eligible: null, asOf: null };

const plus = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : a + b);
const older = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b);

/**
 * What the predecessors of a merged village bring on the day before it began, those that have a figure. When all have
 * one, the village's own denominator counts; else their people stand over their own.
 */
export const inherited = (world: World, village: string, at: { criterion: OracleCriterion; day: string }): Share => {
  const begins = world.registry.villages.find(({ id }) => id === village)?.from ?? null;
  const day = begins === null ? at.day : plusDays(begins, -1);
  const before = world.registry.villages.filter(({ mergedInto }) => mergedInto === village);
  const parts = before.map(({ id }) => villageShare(world, id, { ...at, day })).filter(({ achieved }) => achieved !== null);
  const own = ownDenominator(world.registry, village, at.criterion.group, at.day);
  if (own !== null && parts.length > 0 && parts.length === before.length) return { ...summed(parts), eligible: own };
  const counted = parts.filter(({ eligible }) => (eligible ?? 0) > 0);
  return summed(counted.length > 0 ? counted : parts);
};

const summed = (parts: readonly Share[]): Share =>
  parts.reduce(
    (sum, part) => ({ achieved: plus(sum.achieved, part.achieved), eligible: plus(sum.eligible, part.eligible), asOf: older(sum.asOf, part.asOf) }),
    NOTHING,
  );

/** One village: its latest live figure, or that of its predecessors. */
export const villageShare = (world: World, village: string, at: { criterion: OracleCriterion; day: string }): Share => {
  const known = liveFigures(world.versions, village, at.criterion.id).filter(({ asOf }) => asOf <= at.day);
  const latest = known[known.length - 1];
  const eligible = denominator(world.registry, { village, group: at.criterion.group, day: at.day });
  if (latest !== undefined) return { achieved: latest.count, eligible, asOf: latest.asOf };
  const sum = inherited(world, village, at);
  return sum.achieved === null ? { ...NOTHING, eligible } : sum;
};

export interface CommuneShare {
  readonly achieved: number | null;
  readonly eligible: number | null;
  readonly percent: number | null;
  readonly coverage: { readonly reported: number; readonly expected: number };
}

/** Sum over sum, over the villages in force that have a figure and a base. */
export const communeShare = (world: World, criterion: OracleCriterion, instant: number): CommuneShare => {
  const day = dayOf(instant);
  const villages = world.registry.villages.filter((village) => inForce(village, day));
  const shares = villages
    .map(({ id }) => villageShare(world, id, { criterion, day }))
    .filter(({ achieved, eligible }) => achieved !== null && (eligible ?? 0) > 0);
  const coverage = { reported: shares.length, expected: villages.length };
  if (shares.length === 0) return { achieved: null, eligible: null, percent: null, coverage };
  const achieved = shares.reduce((sum, share) => sum + (share.achieved ?? 0), 0);
  const eligible = shares.reduce((sum, share) => sum + (share.eligible ?? 0), 0);
  return { achieved, eligible, percent: (100 * achieved) / eligible, coverage };
};

/** Villages in force with a valid report in a period. */
export const periodCoverage = (world: World, period: string, instant: number): { reported: number; expected: number } => {
  const villages = world.registry.villages.filter((village) => inForce(village, dayOf(instant)));
  const reported = villages.filter(({ id }) =>
    CRITERIA.some((criterion) => liveFigures(world.versions, id, criterion.id).some((live) => live.period === period)),
  );
  return { reported: reported.length, expected: villages.length };
};
