import fc from 'fast-check';
import { millisOf, serialOf, serialOfDate, wallClockOf } from '../../../local/google/spreadsheet/grid/serial';

const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) }).map((millis) => Math.floor(millis / 1000) * 1000);

describe('serials', () => {
  it('millisOf: the serial of any instant in Vietnam, gives the instant back', () => {
    fc.assert(fc.property(instants, (millis) => millisOf(serialOf(millis, 'Asia/Ho_Chi_Minh'), 'Asia/Ho_Chi_Minh') === millis), { seed: 5 });
  });

  it('serialOf: 31/12/2026 at midnight in Vietnam, is the whole serial that spreadsheets show', () => {
    expect(serialOf(Date.UTC(2026, 11, 30, 17), 'Asia/Ho_Chi_Minh')).toBe(46_387);
  });

  it('millisOf: noon in a zone with summer time, is the right instant', () => {
    expect(millisOf(serialOfDate(2026, 7, 1) + 0.5, 'Europe/Paris')).toBe(Date.UTC(2026, 6, 1, 10));
  });

  it('wallClockOf: a serial a hair before a second, shows that second', () => {
    expect(wallClockOf(46_387 - 1e-9)).toMatchObject({ year: 2026, month: 12, day: 31, hour: 0, second: 0 });
  });
});
