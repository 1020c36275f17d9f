import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../src/domain/registry/default-settings';
import { evenly } from '../support/evenly';
import {
  formatCount,
  formatDay,
  formatDecimal,
  formatInstant,
  formatPercent,
  formatPeriod,
  formatPeriodShort,
  formatPoints,
  formatRate,
  formatStrictTarget,
  formatTarget,
  showablePercent,
} from '../../src/text/format';

test('formatCount: seven digits, dots between thousands', () => {
  expect(formatCount(1_234_567)).toBe('1.234.567');
});

test('formatCount: below a thousand, no dot', () => {
  expect(formatCount(999)).toBe('999');
});

test('formatCount: any whole number, reads back without its dots', () => {
  fc.assert(
    fc.property(fc.integer(), (count) => Number(formatCount(count).replace(/\./g, '')) === count),
    { seed: 1 },
  );
});

test('formatDecimal: half a unit, rounded away from zero', () => {
  expect([formatDecimal(2.25, 1), formatDecimal(-2.25, 1)]).toEqual(['2,3', '-2,3']);
});

test('formatDecimal: a negative that rounds to zero, no sign', () => {
  expect(formatDecimal(-0.04, 1)).toBe('0,0');
});

test('formatPercent: two decimals, decimal comma', () => {
  expect(formatPercent(69.85, 2)).toBe('69,85%');
});

test('formatPercent: rounding up would reach the target, cut instead', () => {
  expect(formatPercent(99.996, 2, { targetHundredths: 10_000 })).toBe('99,99%');
});

test('formatPercent: target met, plain rounding', () => {
  expect(formatPercent(40.004, 2, { targetHundredths: 4000 })).toBe('40,00%');
});

test('showablePercent: any value below the target, its rounding stays below', () => {
  const cases = fc.record({
    percent: evenly(0, 100),
    targetHundredths: fc.integer({ min: 1, max: 10_000 }),
    decimals: fc.constantFrom(1, 2),
  });
  fc.assert(
    fc.property(cases, ({ percent, targetHundredths, decimals }) => {
      fc.pre(percent < targetHundredths / 100);
      const factor = 10 ** decimals;
      return Math.round(showablePercent(percent, decimals, { targetHundredths }) * factor) / factor < targetHundredths / 100;
    }),
    { seed: 2 },
  );
});

test('formatStrictTarget: a target that must be passed, says so', () => {
  expect((['>=', '>'] as const).map((comparator) => formatStrictTarget({ comparator, targetHundredths: 9300 }))).toEqual(['93%', 'trên 93%']);
});

test('formatTarget: needless zeros, dropped', () => {
  expect([4000, 10_000, 9350, 9305].map(formatTarget)).toEqual(['40%', '100%', '93,5%', '93,05%']);
});

test('formatPoints: one decimal with its unit', () => {
  expect(formatPoints(6.2)).toBe('6,2 điểm %');
});

test('formatDay: ISO day, Vietnamese order with zeros', () => {
  expect(formatDay('2026-08-05')).toBe('05/08/2026');
});

test('formatInstant: closing of a week, Vietnam time', () => {
  expect(formatInstant(Date.UTC(2026, 10, 27, 10, 0))).toBe('17:00 ngày 27/11/2026');
});

test('formatInstant: late evening in UTC, next day in Vietnam', () => {
  expect(formatInstant(Date.UTC(2026, 11, 31, 17, 5))).toBe('00:05 ngày 01/01/2027');
});

test('formatPeriod: week, number and days', () => {
  expect(formatPeriod('2026-W48', DEFAULT_SETTINGS)).toBe('Tuần 48 (từ 23/11 đến 29/11/2026)');
});

test('formatPeriod: week 53, both years shown', () => {
  expect(formatPeriod('2026-W53', DEFAULT_SETTINGS)).toBe('Tuần 53 (từ 28/12/2026 đến 03/01/2027)');
});

test('formatPeriod: month, 15th to 14th', () => {
  expect(formatPeriod('2026-M11', { ...DEFAULT_SETTINGS, periodKind: 'MONTH' })).toBe(
    'tháng 11/2026 (từ 15/10 đến 14/11/2026)',
  );
});

test('formatPeriodShort: week, number and year', () => {
  expect(formatPeriodShort('2026-W09', DEFAULT_SETTINGS)).toBe('Tuần 9/2026');
});

test('formatPeriod: a text that is no period, unchanged', () => {
  expect(formatPeriod('tuần sau', DEFAULT_SETTINGS)).toBe('tuần sau');
});

test('formatRate: few and many people per week, tenths only for few', () => {
  expect([1.84, 735.4].map(formatRate)).toEqual(['1,8', '735']);
});
