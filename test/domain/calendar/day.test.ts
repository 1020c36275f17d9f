import fc from 'fast-check';
import { anyText } from '../../support/any-text';
import {
  addDays, dayNumber, dayOf, dayOfNumber, isoInstant, isoWeekday, parseDay, parseInstant, startOfDay,
} from '../../../src/domain/calendar/day';

const dayNumbers = fc.integer({ min: 0, max: 60_000 });

test('dayOf: last millisecond before Vietnamese midnight, still the old day', () => {
  expect(dayOf(Date.UTC(2026, 8, 4, 16, 59, 59, 999))).toBe('2026-09-04');
});

test('dayOf: Vietnamese midnight, the new day', () => {
  expect(dayOf(Date.UTC(2026, 8, 4, 17))).toBe('2026-09-05');
});

test('dayNumber: any day, agrees with the JavaScript calendar', () => {
  fc.assert(fc.property(dayNumbers, (number) => dayNumber(dayOfNumber(number)) === number), { seed: 143 });
});

test('startOfDay: any day, is the first instant of that day', () => {
  fc.assert(fc.property(dayNumbers, (number) => {
    const day = dayOfNumber(number);
    return dayOf(startOfDay(day)) === day && dayOf(startOfDay(day) - 1) === addDays(day, -1);
  }), { seed: 143 });
});

test('isoWeekday: 31/12/2026, Thursday', () => {
  expect(isoWeekday('2026-12-31')).toBe(4);
});

test('addDays: over a leap day, counts it', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
});

test.each([
  ['2026-09-04', '2026-09-04'], ['04/09/2026', '2026-09-04'], ['4/9/2026', '2026-09-04'],
  ['  2026-09-04 ', '2026-09-04'], ['2026-09-04 00:00:00', '2026-09-04'], ['4/9/2026 7:05', '2026-09-04'],
  ['2026-09-04T00:00:00.000', '2026-09-04'], ['29/02/2024', '2024-02-29'],
])('parseDay: «%s», read as %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each(['', 'hôm nay', '30/02/2026', '29/02/2026', '2026-13-01', '00/09/2026', '4-9-2026', '09/2026', '2026-09-04x', '4/9/26'])(
  'parseDay: «%s», no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

test('parseDay: any text, never throws', () => {
  fc.assert(fc.property(anyText(), (text) => {
    const day = parseDay(text);
    return day === null || /^\d{4}-\d{2}-\d{2}$/.test(day);
  }), { seed: 143 });
});

test('isoInstant: an afternoon, with the offset of Việt Nam', () => {
  expect(isoInstant(Date.UTC(2026, 8, 4, 9, 5))).toBe('2026-09-04T16:05:00+07:00');
});

test('parseInstant: what isoInstant wrote, the same second', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) =>
    parseInstant(isoInstant(seconds * 1000)) === seconds * 1000), { seed: 143 });
});

test('parseInstant: another offset, the same instant', () => {
  expect(parseInstant('2026-09-04T09:05:00.250Z')).toBe(Date.UTC(2026, 8, 4, 9, 5, 0, 250));
});

test.each(['2026-09-04', '2026-09-04T16:05:00', '2026-02-30T00:00:00Z', '2026-09-04T24:00:00Z', '2026-09-04T10:00:00+15:00', ''])(
  'parseInstant: «%s», null', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
