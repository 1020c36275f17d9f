import { isMailTime, readHolidays } from '../../../src/application/mail/working-time';
import { PRESET } from '../../../src/adapters/installation/preset-rows';
import { at } from '../../support/fake-commune';

const holidays = readHolidays((PRESET.holidays ?? []).map((cells, index) => ({ row: index + 2, cells })));

describe('isMailTime', () => {
  it.each([
    ['Thursday 07:00', at('2026-09-03', 7), true],
    ['Thursday 06:59', at('2026-09-03', 6, 59), false],
    ['Thursday 17:59', at('2026-09-03', 17, 59), true],
    ['Thursday 18:00', at('2026-09-03', 18), false],
    ['Saturday noon', at('2026-09-05'), false],
    ['a holiday of the tab', at('2026-09-02'), false],
    ['a day that the tab switches off', at('2026-11-24'), true],
  ])('isMailTime: %s, is told right', (_, instant, expected) => {
    expect(isMailTime(instant, holidays)).toBe(expected);
  });
});
