import type { Scenario } from '../../local/scenario/file/schema';
import { closingOf, dayOf, nextPeriod, periodOf, WEEK, type OraclePeriod } from './calendar';
import { planTimeAt } from './plan-time';
import { forecast, theilSen } from './pace';
import { CRITERIA, remaining, type OracleCriterion } from './plan-143';
import { endOf, planAt, planLine, weeksBehind, type PlanLine } from './plan-line';
import { inForce, registryAt } from './registry';
import { replay } from './replay';
import { settingsAt, type OracleSettings } from './settings';
import { statusOf } from './status';
import { communeShare, periodCoverage, villageShare, type CommuneShare, type World } from './sums';
import type { Version } from './versions';

/** The figures of `report.json`, worked out from the file alone. */
export interface Expected {
  readonly commune: Record<string, unknown>;
  readonly villages: Record<string, Record<string, unknown>>;
  readonly periods: unknown[];
  readonly submissions: { event: number; village: string; period: string; timeliness: string; state: string; codes: string[] }[];
}

interface ClosedPeriod {
  readonly id: string;
  readonly closesAt: number;
  readonly coverage: { reported: number; expected: number };
  readonly shares: Readonly<Record<string, CommuneShare>>;
}

/** An instant, and until when what people typed into the registries is known: a late run judges a closing by the registries of its own time. */
export interface View {
  readonly instant: number;
  readonly typedBy: number;
}

export interface Season {
  readonly world: World;
  readonly settings: OracleSettings;
  readonly end: number;
  readonly periods: readonly ClosedPeriod[];
  readonly lines: Readonly<Record<string, PlanLine | null>>;
}

const firstReported = (world: World): string | null =>
  world.versions
    .filter(({ state }) => state === 'ACCEPTED')
    .map(({ periodFrom }) => periodFrom)
    .reduce<string | null>((first, from) => (first === null || from < first ? from : first), null);

const closedPeriods = (world: World, settings: OracleSettings, end: number): ClosedPeriod[] => {
  const periods: ClosedPeriod[] = [];
  const first = firstReported(world);
  let period: OraclePeriod | null = first === null ? null : periodOf(first, settings.closing);
  while (period !== null && closingOf(period, settings.closing) <= end) {
    const closesAt = closingOf(period, settings.closing);
    const shares = Object.fromEntries(CRITERIA.map((criterion) => [criterion.id, communeShare(world, criterion, closesAt)]));
    periods.push({ id: period.id, closesAt, coverage: periodCoverage(world, period.id, closesAt), shares });
    period = nextPeriod(period, settings.closing);
  }
  return periods;
};

/** How the commune stood at an instant by the reports known then. */
export const seasonAt = (scenario: Scenario, view: View): Season =>
  seasonOf(scenario, { registry: registryAt(scenario, view.typedBy), versions: replay(scenario, view.instant).versions }, view);

/** The same over another world, such as one with other denominators. */
export const seasonOf = (scenario: Scenario, world: World, { instant, typedBy }: View): Season => {
  const settings = settingsAt(scenario, typedBy);
  const periods = closedPeriods(world, settings, instant);
  const wellCovered = periods.filter(
    ({ coverage }) => coverage.expected > 0 && 100 * coverage.reported >= settings.baselineCoverage * coverage.expected,
  );
  const lines = CRITERIA.map((criterion): [string, PlanLine | null] => {
    const first = wellCovered.find(({ shares }) => typeof shares[criterion.id]?.percent === 'number');
    const base = first === undefined ? null : { closesAt: first.closesAt, percent: first.shares[criterion.id]?.percent ?? null };
    return [criterion.id, planLine(criterion, settings, { derivedFrom: base, time: planTimeAt(scenario, typedBy, criterion.id) })];
  });
  return { world, settings, end: instant, periods, lines: Object.fromEntries(lines) };
};

const paceOf = (season: Season, id: string): { perWeek: number | null; points: number } => {
  const points = season.periods.flatMap(({ closesAt, shares }) => {
    const value = shares[id]?.achieved;
    return value === null || value === undefined ? [] : [{ at: closesAt, value }];
  });
  return { perWeek: theilSen(points.slice(-8)), points: points.length };
};

const outlook = (season: Season, criterion: OracleCriterion, now: { achieved: number; eligible: number }) => {
  const weeksLeft = (endOf(season.settings) - season.end) / WEEK;
  const people = remaining(criterion, now.achieved, now.eligible);
  const pace = { ...paceOf(season, criterion.id), weeksLeft: Math.max(0, weeksLeft) };
  return {
    remaining: people,
    neededPerWeek: weeksLeft > 0 ? people / weeksLeft : null,
    pacePerWeek: pace.perWeek,
    forecast: forecast(now, pace),
  };
};

const UNKNOWN = { remaining: null, neededPerWeek: null, pacePerWeek: null, forecast: null };

export const communeOf = (season: Season, criterion: OracleCriterion) => {
  const { achieved, eligible, percent, coverage } = communeShare(season.world, criterion, season.end);
  const line = season.lines[criterion.id] ?? null;
  const plan = planAt(line, season.end);
  const overdue = season.end >= endOf(season.settings);
  return {
    achieved,
    eligible,
    percent,
    plan,
    gap: plan === null || percent === null ? null : plan - percent,
    status: statusOf(criterion, { achieved, eligible, plan, riskPoints: season.settings.riskPoints, overdue, isVillage: false }),
    coverage,
    weeksBehind: weeksBehind(line, percent, season.end),
    ...(achieved === null || eligible === null ? UNKNOWN : outlook(season, criterion, { achieved, eligible })),
  };
};

const villageOf = (season: Season, village: string, criterion: OracleCriterion): unknown => {
  const { achieved, eligible, asOf } = villageShare(season.world, village, { criterion, day: dayOf(season.end) });
  const plan = planAt(season.lines[criterion.id] ?? null, season.end);
  const overdue = season.end >= endOf(season.settings);
  const percent = achieved === null || eligible === null || eligible === 0 ? null : (100 * achieved) / eligible;
  const status = statusOf(criterion, { achieved, eligible, plan, riskPoints: season.settings.riskPoints, overdue, isVillage: true });
  return { achieved, eligible, percent, asOf, status };
};

const perCriterion = (make: (criterion: OracleCriterion) => unknown): Record<string, unknown> =>
  Object.fromEntries(CRITERIA.map((criterion) => [criterion.id, make(criterion)]));

const periodFigures = (season: Season, period: ClosedPeriod): unknown => ({
  id: period.id,
  closesAt: period.closesAt,
  coverage: period.coverage,
  percent: perCriterion(({ id }) => period.shares[id]?.percent ?? null),
  plan: perCriterion(({ id }) => planAt(season.lines[id] ?? null, period.closesAt)),
});

/** Its own findings, and that of a correction of an earlier period that now exceeds it. */
const codesOf = (version: Version, versions: readonly Version[]): string[] => {
  const flagged = versions.some(({ state, exceeded }) => state === 'ACCEPTED' && exceeded.includes(version));
  return [...new Set([...version.codes, ...(flagged ? ['LATER_IS_LOWER'] : [])])].sort();
};

/** Everything that can be said of a scenario without running the product. */
export const expectedOf = (scenario: Scenario): Expected => {
  const { versions, superseded } = replay(scenario);
  const world = { registry: registryAt(scenario, scenario.end), versions };
  const season = seasonOf(scenario, world, { instant: scenario.end, typedBy: scenario.end });
  const villages = world.registry.villages.filter((village) => inForce(village, dayOf(scenario.end)));
  return {
    commune: perCriterion((criterion) => communeOf(season, criterion)),
    villages: Object.fromEntries(villages.map(({ id }) => [id, perCriterion((criterion) => villageOf(season, id, criterion))])),
    periods: season.periods.map((period) => periodFigures(season, period)),
    submissions: versions
      .filter(({ isSent }) => isSent)
      .map((version) => ({
        event: version.event,
        village: version.village,
        period: version.period,
        timeliness: version.timeliness,
        state: superseded.has(version) ? 'SUPERSEDED' : version.state,
        codes: codesOf(version, versions),
      }))
      .sort((a, b) => a.event - b.event),
  };
};
