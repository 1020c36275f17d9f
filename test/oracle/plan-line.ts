import { DAY, dayOf, midnight, WEEK } from './calendar';
import type { OracleCriterion } from './plan-143';
import type { OracleSettings } from './settings';

/** The straight line of a criterion from its baseline to the target at the end of the plan. */
export interface PlanLine {
  readonly start: number;
  readonly base: number;
  readonly end: number;
  readonly target: number;
  /** Whether there is no plan value before the start. */
  readonly derived: boolean;
}

/** 24:00 of the last day. */
export const endOf = (settings: OracleSettings): number => midnight(settings.deadline) + DAY;

/** A closed period that may serve as baseline. */
export interface BaselinePeriod {
  readonly closesAt: number;
  readonly percent: number | null;
}

export const planLine = (
  criterion: OracleCriterion,
  settings: OracleSettings,
  derivedFrom: BaselinePeriod | null,
): PlanLine | null => {
  const given = settings.baseline[criterion.id];
  const line = { end: endOf(settings), target: criterion.target };
  if (settings.baselineDate !== null && given !== undefined) {
    return { ...line, start: midnight(settings.baselineDate), base: given, derived: false };
  }
  if (derivedFrom === null || derivedFrom.percent === null) return null;
  return { ...line, start: midnight(dayOf(derivedFrom.closesAt)), base: derivedFrom.percent, derived: true };
};

export const planAt = (line: PlanLine | null, instant: number): number | null => {
  if (line === null || (line.derived && instant < line.start)) return null;
  const elapsed = Math.min(Math.max(instant, line.start), line.end) - line.start;
  return line.base + ((line.target - line.base) * elapsed) / (line.end - line.start);
};

/** Weeks since the instant at which the line stood where the commune stands now. */
export const weeksBehind = (line: PlanLine | null, percent: number | null, instant: number): number | null => {
  const plan = planAt(line, instant);
  if (line === null || plan === null || percent === null) return null;
  if (plan <= percent) return 0;
  const share = percent <= line.base ? 0 : (percent - line.base) / (line.target - line.base);
  return (instant - (line.start + share * (line.end - line.start))) / WEEK;
};
