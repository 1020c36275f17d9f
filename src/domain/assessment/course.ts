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
  readonly line: PlanLine | null;
  /** First instant at which there is a plan: a derived baseline says nothing about the time before it. */
  readonly plannedFrom: number;
  /** End of the plan in milliseconds. */
  readonly end: number;
  readonly values: readonly ClosingValue[];
}

/** What a share is measured with at an instant. */
export interface Yardstick {
  readonly criterion: Criterion;
  /** Percent that the plan asks for; null before there is a plan. */
  readonly plan: number | null;
  readonly overdue: boolean;
  readonly riskPoints: number;
}

/** Fields of a course that follow from the settings and the baseline. */
export const courseTimes = (settings: Settings, baseline: Baseline | null): Pick<Course, 'plannedFrom' | 'end'> => ({
  plannedFrom: baseline?.isDerived === true ? startOfDay(baseline.day) : -Infinity,
  end: planEnd(settings.deadline),
});

/** The yardstick of a criterion at an instant. */
export const yardstickAt = (course: Course, at: number): Yardstick => ({
  criterion: course.criterion,
  plan: course.line === null || at < course.plannedFrom ? null : course.line.valueAt(at),
  overdue: at >= course.end,
  riskPoints: course.settings.riskPoints,
});
