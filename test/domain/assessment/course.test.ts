import { courseTimes, yardstickAt } from '../../../src/domain/assessment/course';
import type { Course } from '../../../src/domain/assessment/course';
import type { Criterion } from '../../../src/domain/registry/criterion';
import { PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';
import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';
import { planLine } from '../../../src/domain/standing/plan-line';
import { at } from '../builders';

const criterion = PLAN_143_CRITERIA[1] as Criterion;

const course = (isDerived: boolean): Course => {
  const baseline = { day: '2026-09-04', percent: 10, isDerived };
  const line = planLine(criterion, { settings: DEFAULT_SETTINGS, weekWeights: new Map() }, baseline);
  return { criterion, settings: DEFAULT_SETTINGS, line, ...courseTimes(DEFAULT_SETTINGS, baseline), values: [] };
};

test('yardstickAt: moment before a derived baseline, no plan', () => {
  expect(yardstickAt(course(true), at('2026-09-04', 0) - 1).plan).toBeNull();
});

test('yardstickAt: moment before a given baseline, its percent', () => {
  expect(yardstickAt(course(false), at('2026-09-04', 0) - 1).plan).toBe(10);
});

test('yardstickAt: last moment of the deadline, not overdue', () => {
  expect(yardstickAt(course(false), at('2027-01-01', 0) - 1).overdue).toBe(false);
});

test('yardstickAt: midnight after the deadline, overdue at the target', () => {
  expect(yardstickAt(course(false), at('2027-01-01', 0))).toMatchObject({ overdue: true, plan: 40 });
});
