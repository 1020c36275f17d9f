import fc from 'fast-check';
import { dateAnswerSerial } from '../../../../local/google/forms/date-answer';

test.each([
  ['2026-09-04', 46_269],
  ['04/09/2026', 46_269],
  ['4/9/2026', 46_269],
  ['2026-02-30', null],
  ['hôm qua', null],
])('dateAnswerSerial: %s, %p', (answer, serial) => {
  expect(dateAnswerSerial(answer)).toBe(serial);
});

test('dateAnswerSerial: the day after, one more', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
  const iso = (date: Date, days: number): string => new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, (date) => dateAnswerSerial(iso(date, 1)) === (dateAnswerSerial(iso(date, 0)) ?? 0) + 1),
    { seed: 143 },
  );
});
