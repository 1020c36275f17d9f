import fc from 'fast-check';
import { firstFiring, nextFiring } from '../../../local/runtime/trigger-schedule';
import { evenly } from '../../support/evenly';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** 1 itself is no chance. */
const UNIT = evenly(0, 0.99999);
const NOW = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') });
const start = (now: number, share: number): Parameters<typeof firstFiring>[1] => ({ now, timeZone: 'Asia/Ho_Chi_Minh', random: () => share, weekDay: null });

test('firstFiring: daily, later than now and within a day and an hour', () => {
  fc.assert(
    fc.property(NOW, UNIT, fc.integer({ min: 0, max: 23 }), (now, share, hour) => {
      const wait = firstFiring({ kind: 'DAYS', every: 1, hour, minute: null }, start(now, share)) - now;
      return wait > 0 && wait <= DAY;
    }),
    { seed: 143 },
  );
});

test('firstFiring: every ten minutes, within the first ten', () => {
  fc.assert(
    fc.property(NOW, UNIT, (now, share) => firstFiring({ kind: 'MINUTES', every: 10 }, start(now, share)) - now <= 10 * MINUTE),
    { seed: 143 },
  );
});

test('nextFiring: jitter stays within the minute, however often', () => {
  fc.assert(
    fc.property(NOW, fc.array(UNIT, { minLength: 1, maxLength: 50 }), (first, shares) => {
      const last = shares.reduce((fired, share) => nextFiring({ kind: 'MINUTES', every: 10 }, fired, () => share) ?? 0, first);
      return Math.floor(last / MINUTE) - Math.floor(first / MINUTE) === shares.length * 10;
    }),
    { seed: 143 },
  );
});

test('nextFiring: one-time trigger, never again', () => {
  expect(nextFiring({ kind: 'AFTER', at: 1 }, 1, Math.random)).toBeNull();
});
