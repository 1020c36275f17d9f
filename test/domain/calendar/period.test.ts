import fc from 'fast-check';
import { addDays, dayOfNumber, isoInstant } from '../../../src/domain/calendar/day';
import {
  firstDayOfPeriod, nextPeriod, periodById, periodOfDay, periodOrdinal, periodsBetween, previousPeriod,
} from '../../../src/domain/calendar/period';
import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';

const weekly = DEFAULT_SETTINGS;
const monthly = { ...DEFAULT_SETTINGS, periodKind: 'MONTH' as const };
const days = fc.integer({ min: 18_000, max: 40_000 }).map(dayOfNumber);

test('periodOfDay: Friday 4/9/2026, week 36 from Monday to Sunday', () => {
  expect(periodOfDay('2026-09-04', weekly)).toMatchObject({ id: '2026-W36', firstDay: '2026-08-31', lastDay: '2026-09-06' });
});

test('periodOfDay: a week, closes on Friday at 17:00', () => {
  expect(isoInstant(periodOfDay('2026-09-06', weekly).closesAt)).toBe('2026-09-04T17:00:00+07:00');
});

test('periodOfDay: 31/12/2026, ISO week 53', () => {
  expect(periodOfDay('2026-12-31', weekly).id).toBe('2026-W53');
});

test('periodOfDay: 1/1/2027, still week 53 of 2026', () => {
  expect(periodOfDay('2027-01-01', weekly).id).toBe('2026-W53');
});

test('periodById: week 53 of a year with 52, null', () => {
  expect(periodById('2025-W53', weekly)).toBeNull();
});

test('periodById: month 9, from 15/8 to 14/9 and closing on the 14th', () => {
  const period = periodById('2026-M09', monthly);
  expect([period?.firstDay, period?.lastDay, isoInstant(period?.closesAt ?? 0)])
    .toEqual(['2026-08-15', '2026-09-14', '2026-09-14T17:00:00+07:00']);
});

test('periodOfDay: 15 December, month 1 of the next year', () => {
  expect(periodOfDay('2026-12-15', monthly).id).toBe('2027-M01');
});

test.each(['', '2026-W00', '2026-W54', '2026-M00', '2026-M13', '2026-36', 'W36'])('periodById: «%s», null', (id) => {
  expect(periodById(id, weekly)).toBeNull();
});

test.each([['week', weekly], ['month', monthly]] as const)('periodOfDay: any day by %s, lies within and is found by id', (_kind, settings) => {
  fc.assert(fc.property(days, (day) => {
    const period = periodOfDay(day, settings);
    const again = periodById(period.id, settings);
    return period.firstDay <= day && day <= period.lastDay && again?.closesAt === period.closesAt;
  }), { seed: 143 });
});

test.each([['week', weekly], ['month', monthly]] as const)('nextPeriod: any %s, begins the day after and has this one before it', (_kind, settings) => {
  fc.assert(fc.property(days, (day) => {
    const period = periodOfDay(day, settings);
    const next = nextPeriod(period, settings);
    return next.firstDay === addDays(period.lastDay, 1) && next.ordinal > period.ordinal
      && previousPeriod(next, settings).id === period.id && periodsBetween(period.id, next.id) === 1;
  }), { seed: 143 });
});

test('periodOrdinal: text that is no period, -1', () => {
  expect(periodOrdinal('tuần 36')).toBe(-1);
});

test('firstDayOfPeriod: week 1 of 2026, Monday of the year before', () => {
  expect(firstDayOfPeriod('2026-W01')).toBe('2025-12-29');
});
