import fc from 'fast-check';
import type { PeriodSettings } from '../../../../src/domain/calendar/period';
import { stopAfter, STOPS } from '../../../../local/pages/clock/stops';

const WEEKLY: PeriodSettings = { periodKind: 'WEEK', closingWeekday: 5, closingMinute: 1020 };

const at = (text: string): number => Date.parse(text);

describe('stopAfter', () => {
  it('stopAfter: closing from a Monday, Friday 17:20', () => {
    expect(stopAfter('closing', at('2026-08-31T07:00:00+07:00'), WEEKLY)).toBe(at('2026-09-04T17:20:00+07:00'));
  });

  it('stopAfter: closing from Friday evening, the Friday after', () => {
    expect(stopAfter('closing', at('2026-09-04T17:20:00+07:00'), WEEKLY)).toBe(at('2026-09-11T17:20:00+07:00'));
  });

  it('stopAfter: morning before eight, the same day', () => {
    expect(stopAfter('morning', at('2026-08-31T07:00:00+07:00'), WEEKLY)).toBe(at('2026-08-31T08:00:00+07:00'));
  });

  it('stopAfter: morning on New Year\'s Eve, next year', () => {
    expect(stopAfter('morning', at('2026-12-31T23:30:00+07:00'), WEEKLY)).toBe(at('2027-01-01T08:00:00+07:00'));
  });

  it('stopAfter: unknown name, null', () => {
    expect(stopAfter('toString', 0, WEEKLY)).toBeNull();
  });

  it('stopAfter: any instant, every stop lies ahead by at most a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (now) =>
        STOPS.every(({ id }) => {
          const ahead = (stopAfter(id, now, WEEKLY) ?? now) - now;
          return ahead > 0 && ahead <= 7 * 86_400_000;
        }),
      ),
      { seed: 143 },
    );
  });
});
