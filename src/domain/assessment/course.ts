import { startOfDay } from '../calendar/day';
import type { Criterion } from '../registry/criterion';
import type { Settings } from '../registry/settings';
import type { Baseline } from '../standing/baseline';
import type { ClosingValue } from '../standing/pace';
import { planEnd } from '../standing/plan-line';
import type { PlanLine } from '../standing/plan-line';

/** A criterion's way through the season: its plan and the closings with a value, oldest first. */
export interface Course {
  readonly criterion: Criterion;
  readonly settings: Settings;
  readonly baseline: Baseline | null;
  readonly line: PlanLine | null;
  readonly values: readonly ClosingValue[];
}

/** Percent that the plan asks for at an instant; null before there is a plan. */
export const planAt = (course: Course, at: number): number | null => {
  const { baseline, line } = course;
  if (line === null || (baseline?.isDerived === true && at < startOfDay(baseline.day))) return null;
  return line.valueAt(at);
};

/** Whether the plan's time is over. */
export const isOverdue = (course: Course, at: number): boolean => at >= planEnd(course.settings.deadline);
