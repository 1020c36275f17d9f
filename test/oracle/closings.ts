import type { Scenario } from '../../local/scenario/file/schema';
import { closingOf, dayOf, nextPeriod, periodOf, type OraclePeriod } from './calendar';
import { communeOf, seasonAt, seasonOf, type Season } from './expected';
import { CRITERIA, type OracleCriterion } from './plan-143';
import { endOf, planAt } from './plan-line';
import { inForce, type OracleRegistry } from './registry';
import { settingsAt } from './settings';
import { statusOf } from './status';
import { periodCoverage, villageShare } from './sums';
import { liveFigures } from './versions';

/** A criterion at a closing, as far as notices go. */
export interface CriterionAtClosing {
  readonly behind: boolean;
  /** Behind, but too few reported to say so (design 8, `MISSING`). */
  readonly heldBack: boolean;
  /** Behind only because denominators changed since the closing before (issue 4, line 3). */
  readonly onlyByDenominator: boolean;
  readonly gap: number | null;
}

/** A closing that came between set-up and the end. */
export interface Closing {
  readonly period: OraclePeriod;
  readonly at: number;
}

/** Closings in an interval, oldest first. */
export const closingsIn = (scenario: Scenario): Closing[] => {
  const { closing } = settingsAt(scenario, scenario.start);
  const closings: Closing[] = [];
  for (let period = periodOf(dayOf(scenario.start), closing); closingOf(period, closing) <= scenario.end; period = nextPeriod(period, closing)) {
    const at = closingOf(period, closing);
    if (at > scenario.start) closings.push({ period, at });
  }
  return closings;
};

/** Villages in force with and without a valid report in the period. */
export const coverageAt = (scenario: Scenario, { period, at }: Closing, typedBy: number): { reported: number; expected: number } => {
  const { world } = seasonAt(scenario, { instant: at, typedBy });
  return periodCoverage(world, period.id, at);
};

/** Every criterion at a closing, from the reports known at it and the registries of a (later) run. */
export const criteriaAt = (scenario: Scenario, closing: Closing, known: { readonly typedBy: number; readonly before: Closing | null }): Map<string, CriterionAtClosing> => {
  const view = { instant: closing.at, typedBy: known.typedBy };
  const season = seasonAt(scenario, view);
  const { reported, expected } = periodCoverage(season.world, closing.period.id, closing.at);
  const isCovered = 100 * reported >= season.settings.minCoverage * expected;
  const older = known.before === null ? null : unchanged(season.world.registry, known.before.at, closing.at);
  const undisturbed = older === null ? season : seasonOf(scenario, { ...season.world, registry: older }, view);
  return new Map(CRITERIA.map((criterion) => {
    const { status, gap } = communeOf(season, criterion);
    const behind = status === 'BEHIND';
    return [criterion.id, {
      behind,
      heldBack: behind && !isCovered && bestStatus(season, criterion, closing) !== 'BEHIND',
      onlyByDenominator: behind && communeOf(undisturbed, criterion).status !== 'BEHIND',
      gap,
    }];
  }));
};

/** Status if every village without a report in the period stood at 100 %. */
const bestStatus = (season: Season, criterion: OracleCriterion, { period, at }: Closing): string => {
  const { world, settings } = season;
  const day = dayOf(at);
  let [achieved, eligible] = [0, 0];
  for (const { id } of world.registry.villages.filter((village) => inForce(village, day))) {
    const share = villageShare(world, id, { criterion, day });
    if ((share.eligible ?? 0) <= 0) continue;
    const isSilent = CRITERIA.every((any) => liveFigures(world.versions, id, any.id).every((live) => live.period !== period.id));
    if (!isSilent && share.achieved === null) continue;
    achieved += isSilent ? (share.eligible ?? 0) : (share.achieved ?? 0);
    eligible += share.eligible ?? 0;
  }
  const plan = planAt(season.lines[criterion.id] ?? null, at);
  return statusOf(criterion, { achieved, eligible, plan, riskPoints: settings.riskPoints, overdue: at >= endOf(settings), isVillage: false });
};

/** The registry without the changes of denominators between two closings; null when there were none. A first number is no change. */
const unchanged = (registry: OracleRegistry, after: number, until: number): OracleRegistry | null => {
  const isNew = ({ from }: { from: string | null }): boolean => from !== null && dayOf(after) < from && from <= dayOf(until);
  const heirs = new Set(registry.villages.map(({ mergedInto }) => mergedInto));
  const older = registry.denominators.filter((row) => !isNew(row));
  const kept = registry.denominators.filter((row) =>
    !isNew(row) || !(heirs.has(row.village) || older.some((other) => other.village === row.village && other.group === row.group)));
  return kept.length === registry.denominators.length ? null : { ...registry, denominators: kept };
};
