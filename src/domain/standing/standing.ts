import type { Timeliness } from '../reports/report';

/** Status words of docs/RULES.md 11, in the order in which the rules are tried. */
export const STATUSES = [
  'NO_DATA',
  'EXCEEDED',
  'ACHIEVED',
  'OVERDUE',
  'ZERO_REPORTED',
  'NOT_ASSESSABLE',
  'ON_TRACK',
  'AT_RISK',
  'BEHIND',
] as const;

/** One of the status words. */
export type Status = (typeof STATUSES)[number];

/** Villages that count against villages in force. */
export interface Coverage {
  readonly reported: number;
  readonly expected: number;
}

/** Where one criterion of the commune stands at an instant. null means unknown, never 0. */
export interface CriterionStanding {
  readonly criterionId: string;
  /** Sum over villages whose figure enters; null when none does. */
  readonly achieved: number | null;
  readonly eligible: number | null;
  /** achieved / eligible · 100, unrounded. */
  readonly percent: number | null;
  /** Percent when villages without a figure count as zero against all denominators. */
  readonly lowerBoundPercent: number | null;
  readonly plan: number | null;
  /** plan − percent in points; negative = ahead. */
  readonly gap: number | null;
  readonly status: Status;
  readonly coverage: Coverage;
  readonly remaining: number | null;
  /** People per week needed until the end; null when the end has passed. */
  readonly neededPerWeek: number | null;
  readonly weeksBehind: number | null;
  readonly pacePerWeek: number | null;
  readonly forecast: number | null;
  /** Oldest as-of day among the figures that enter, or null. */
  readonly oldestAsOf: string | null;
}

/** One criterion in one village. */
export interface VillageCriterion {
  readonly criterionId: string;
  readonly achieved: number | null;
  readonly eligible: number | null;
  readonly percent: number | null;
  /** As-of day of the figure, or null. */
  readonly asOf: string | null;
  readonly status: Status;
}

/** One village at an instant. */
export interface VillageStanding {
  readonly villageId: string;
  readonly criteria: Readonly<Record<string, VillageCriterion>>;
  /** Time of sending of the newest valid report, or null. */
  readonly lastReportAt: number | null;
  /** Timeliness in the current period: null = nothing valid yet. */
  readonly currentTimeliness: Timeliness | null;
}

/** One closed period. */
export interface PeriodStanding {
  readonly id: string;
  readonly closesAt: number;
  readonly coverage: Coverage;
  /** Commune per criterion id at the closing, from all reports valid now. */
  readonly criteria: Readonly<Record<string, CriterionStanding>>;
}

/** Everything derived from ledger and registry at one instant. */
export interface Standing {
  readonly at: number;
  readonly currentPeriodId: string;
  readonly currentCoverage: Coverage;
  readonly commune: Readonly<Record<string, CriterionStanding>>;
  /** Villages in force at `at`, in registry order. */
  readonly villages: readonly VillageStanding[];
  /** Closed periods, oldest first, from the first one with a report. */
  readonly periods: readonly PeriodStanding[];
}
