import { isJump } from '../../../src/domain/reports/jump';

const weeks = (...counts: number[]) => counts.map((count, at) => ({ count, periodId: `2026-W${30 + at}` }));

test('isJump: gain far outside of four quiet weeks, yes', () => {
  expect(isJump(weeks(10, 12, 14, 16, 18), { count: 60, periodId: '2026-W35' })).toBe(true);
});

test('isJump: only three past gains, no', () => {
  expect(isJump(weeks(10, 12, 14, 16), { count: 60, periodId: '2026-W34' })).toBe(false);
});

test('isJump: gain of four people in a village that never moved, no', () => {
  expect(isJump(weeks(10, 10, 10, 10, 10), { count: 14, periodId: '2026-W35' })).toBe(false);
});

test('isJump: gain of five people in a village that never moved, yes', () => {
  expect(isJump(weeks(10, 10, 10, 10, 10), { count: 15, periodId: '2026-W35' })).toBe(true);
});

test('isJump: the same total after ten silent weeks, no', () => {
  expect(isJump(weeks(10, 12, 14, 16, 18), { count: 38, periodId: '2026-W44' })).toBe(false);
});

test('isJump: a decrease, no', () => {
  expect(isJump(weeks(10, 12, 14, 16, 18), { count: 2, periodId: '2026-W35' })).toBe(false);
});
