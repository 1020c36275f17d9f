import fc from 'fast-check';
import { WEEK_MILLIS } from '../../../src/domain/calendar/day';
import { forecastOf, median, paceOf, theilSen } from '../../../src/domain/standing/pace';

const weekly = (...counts: number[]) => counts.map((achieved, week) => ({ at: week * WEEK_MILLIS, achieved }));

test('median: even number of values, between the middle two', () => {
  expect(median([9, 1, 3, 5])).toBe(4);
});

test('theilSen: one point, null', () => {
  expect(theilSen([{ x: 1, y: 1 }])).toBeNull();
});

test('theilSen: any straight line, its slope', () => {
  fc.assert(fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 2, max: 10 }), (slope, count) => {
    const points = Array.from({ length: count }, (_none, x) => ({ x, y: slope * x + 7 }));
    return theilSen(points) === slope;
  }), { seed: 143 });
});

test('paceOf: one tenfold typing error among eight weeks, hardly moved', () => {
  expect(paceOf(weekly(10, 20, 30, 400, 50, 60, 70, 80))).toBeCloseTo(10, 1);
});

test('paceOf: a faster past before the last eight weeks, forgotten', () => {
  expect(paceOf(weekly(0, 500, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007))).toBe(1);
});

const outlook = { achieved: 100, eligible: 400, pacePerWeek: 10, weeksLeft: 10, closings: 5 };

test('forecastOf: ten people a week for ten weeks, half of all', () => {
  expect(forecastOf(outlook)).toBe(50);
});

test.each([
  ['four closings', { closings: 4 }, null], ['no pace', { pacePerWeek: null }, null],
  ['falling figures', { pacePerWeek: -3 }, 25], ['too fast', { pacePerWeek: 100 }, 100], ['plan over', { weeksLeft: -2 }, 25],
])('forecastOf: %s, %j gives %p', (_what, change, percent) => {
  expect(forecastOf({ ...outlook, ...change })).toBe(percent);
});
