import fc from 'fast-check';
import { WEEK_MILLIS } from '../../../src/domain/calendar/day';
import { forecastOf, median, paceOf, paceRangeOf, theilSen } from '../../../src/domain/standing/pace';

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

const gains = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 12 });
const closingsOf = (gained: readonly number[]): ReturnType<typeof weekly> => {
  let achieved = 0;
  return gained.map((gain, week) => ({ at: week * WEEK_MILLIS, achieved: (achieved += gain) }));
};

test('paceRangeOf: any season, holds the pace between slow and quick', () => {
  fc.assert(fc.property(gains, (gained) => {
    const range = paceRangeOf(closingsOf(gained));
    const pace = paceOf(closingsOf(gained)) ?? 0;
    return range !== null && range.low <= pace + 1e-9 && pace <= range.high + 1e-9;
  }), { seed: 80 });
});

test('paceRangeOf: four closings, none', () => {
  expect(paceRangeOf(closingsOf([1, 2, 3, 4]))).toBeNull();
});

test('paceRangeOf: falling counts, no negative pace', () => {
  expect(paceRangeOf(closingsOf([50, -5, -5, -5, -5]))).toEqual({ low: 0, high: 0 });
});
