import fc from 'fast-check';
import { WEEK_MILLIS, addDays, startOfDay } from '../../../src/domain/calendar/day';
import type { Criterion } from '../../../src/domain/registry/criterion';
import { PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';
import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';
import { planEnd, planLine } from '../../../src/domain/standing/plan-line';
import type { PlanLine } from '../../../src/domain/standing/plan-line';
import { evenly } from '../../support/evenly';

const signature = PLAN_143_CRITERIA[1] as Criterion;
const settings = { ...DEFAULT_SETTINGS, deadline: '2026-09-27' };
const monday = '2026-08-31';

/** Four weeks from Monday 31/8 to Sunday 27/9, from 20 to 40 %. */
const fourWeeks = (weights: Record<string, number> = {}, milestones: Criterion['milestones'] = []): PlanLine => {
  const line = planLine({ ...signature, milestones }, { settings, weekWeights: new Map(Object.entries(weights)) }, { day: monday, percent: 20 });
  if (line === null) throw new Error('no line');
  return line;
};
const midnight = (days: number): number => startOfDay(addDays(monday, days));

test('planLine: neither baseline nor milestones, null', () => {
  expect(planLine(signature, { settings, weekWeights: new Map() }, null)).toBeNull();
});

test.each([[0, 20], [7, 25], [14, 30], [28, 40], [-5, 20], [99, 40]])('valueAt: %d days after the baseline, %d', (days, percent) => {
  expect(fourWeeks().valueAt(midnight(days))).toBeCloseTo(percent, 9);
});

test('planEnd: 31/12/2026, 24:00 of that day', () => {
  expect(planEnd('2026-12-31')).toBe(startOfDay('2027-01-01'));
});

test.each([[7, 20], [10.5, 20 + 20 / 6], [14, 20 + 20 / 3], [28, 40]])('valueAt: first week without weight, %d days in %d', (days, percent) => {
  expect(fourWeeks({ [monday]: 0 }).valueAt(startOfDay(monday) + days * WEEK_MILLIS / 7)).toBeCloseTo(percent, 9);
});

test('valueAt: all weeks without weight, plain time', () => {
  const weights = Object.fromEntries([0, 7, 14, 21].map((days) => [addDays(monday, days), 0]));
  expect(fourWeeks(weights).valueAt(midnight(14))).toBeCloseTo(30, 9);
});

test.each([[0, 20], [3.5, 28], [7, 36], [28, 40]])('valueAt: milestone 36 %% on the first Sunday, %d days in %d', (days, percent) => {
  const line = fourWeeks({}, [{ day: '2026-09-06', percent: 36 }]);
  expect(line.valueAt(startOfDay(monday) + days * WEEK_MILLIS / 7)).toBeCloseTo(percent, 9);
});

test('valueAt: milestone at the deadline, ends there and not at the target', () => {
  expect(fourWeeks({}, [{ day: '2026-09-27', percent: 45 }]).valueAt(midnight(28))).toBe(45);
});

test('valueAt: milestones without a baseline, constant before the first', () => {
  const line = planLine({ ...signature, milestones: [{ day: '2026-09-06', percent: 30 }] }, { settings, weekWeights: new Map() }, null);
  expect(line?.valueAt(midnight(0))).toBe(30);
});

test('instantOf: a percent below the baseline, the start', () => {
  expect(fourWeeks().instantOf(3)).toBe(midnight(0));
});

test('instantOf: the baseline itself before a week without weight, the start', () => {
  expect(fourWeeks({ [monday]: 0 }).instantOf(20)).toBe(midnight(0));
});

test('instantOf: a percent above the line, the end', () => {
  expect(fourWeeks().instantOf(99)).toBe(midnight(28));
});

const weights = fc.dictionary(fc.constantFrom(...[0, 7, 14, 21].map((days) => addDays(monday, days))), evenly(0, 1));
const instants = fc.integer({ min: midnight(-2), max: midnight(30) });

test('valueAt: any weights, never falls', () => {
  fc.assert(fc.property(weights, instants, instants, (given, one, other) => {
    const line = fourWeeks(given);
    return line.valueAt(Math.min(one, other)) <= line.valueAt(Math.max(one, other)) + 1e-9;
  }), { seed: 143 });
});

test('instantOf: value of any instant, leads back to it', () => {
  fc.assert(fc.property(fc.integer({ min: midnight(0), max: midnight(28) }), (instant) => {
    const line = fourWeeks({ '2026-09-07': 0.5 });
    return Math.abs(line.instantOf(line.valueAt(instant)) - instant) < 10;
  }), { seed: 143 });
});
