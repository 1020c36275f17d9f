import { isMailTime } from '../../../src/application/mail/working-time';
import { at } from '../../support/fake-commune';

describe('isMailTime', () => {
  it.each([
    ['Thursday 07:00', at('2026-09-03', 7), true],
    ['Thursday 06:59', at('2026-09-03', 6, 59), false],
    ['Thursday 17:59', at('2026-09-03', 17, 59), true],
    ['Thursday 18:00', at('2026-09-03', 18), false],
    ['Saturday noon', at('2026-09-05'), false],
    ['New Year', at('2026-01-01'), false],
  ])('isMailTime: %s, is told right', (_, instant, expected) => {
    expect(isMailTime(instant)).toBe(expected);
  });
});
