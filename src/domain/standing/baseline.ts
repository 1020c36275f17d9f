import { dayOf } from '../calendar/day';
import type { Criterion } from '../registry/criterion';
import type { Settings } from '../registry/settings';
import type { LineStart } from './plan-line';
import type { Coverage } from './standing';

/** A closed period as far as a baseline can be taken from it. */
export interface BaselineClosing {
  readonly closesAt: number;
  readonly coverage: Coverage;
  /** Commune percent per criterion id at the closing; null when there was none. */
  readonly percents: Readonly<Record<string, number | null>>;
}

/** Start of a plan line and where it comes from: before a derived one there is no plan. */
export interface Baseline extends LineStart {
  readonly isDerived: boolean;
}

/** Whether coverage reaches a share in percent, compared without division. */
export const isCovered = (coverage: Coverage, percent: number): boolean =>
  coverage.expected > 0 && coverage.reported * 100 >= percent * coverage.expected;

/**
 * Baseline of a criterion: from the settings when they name both day and percent, else from
 * the first closed period with enough coverage and a percent; null until there is one.
 */
export const baselineOf = (
  criterion: Pick<Criterion, 'id'>,
  settings: Settings,
  closings: readonly BaselineClosing[],
): Baseline | null => {
  const given = settings.baseline[criterion.id];
  if (settings.baselineDate !== null && given !== undefined) {
    return { day: settings.baselineDate, percent: given, isDerived: false };
  }
  for (const closing of closings) {
    const percent = closing.percents[criterion.id] ?? null;
    if (percent === null || !isCovered(closing.coverage, settings.baselineCoverage)) continue;
    return { day: dayOf(closing.closesAt), percent, isDerived: true };
  }
  return null;
};
