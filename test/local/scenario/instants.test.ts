import fc from 'fast-check';
import { dayBefore, instantOf, isDay, isoInVietnam } from '../../../local/scenario/instants';

const SEED = { seed: 143 };

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', ''])('isDay: «%s», no', (text) => expect(isDay(text)).toBe(false));

test.each(['2026-08-31T07:00:00', '2026-02-30T07:00:00+07:00', '2026-08-31', 'hôm nay'])('instantOf: «%s», none', (text) => {
  expect(instantOf(text)).toBeNull();
});

test('instantOf: any offset, the same instant', () => {
  expect(instantOf('2026-08-31T07:00:00+07:00')).toBe(instantOf('2026-08-31T00:00Z'));
});

test('isoInVietnam: read back, the same instant', () => {
  const instants = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') });
  fc.assert(fc.property(instants, (millis) => instantOf(isoInVietnam(millis)) === millis), SEED);
});

test('dayBefore: across a month', () => expect(dayBefore('2026-03-01')).toBe('2026-02-28'));
