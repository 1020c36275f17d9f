import { closingDue } from '../../../src/application/notices/closing';
import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';
import { at } from '../../support/fake-commune';

const MONTHLY = { ...DEFAULT_SETTINGS, periodKind: 'MONTH' as const };

describe('closingDue', () => {
  it.each([
    ['the week that just closed', at('2026-09-04', 18), DEFAULT_SETTINGS, '2026-W35', '2026-W36'],
    ['a week that was evaluated', at('2026-09-04', 18), DEFAULT_SETTINGS, '2026-W36', null],
    ['nothing evaluated yet', at('2026-09-04', 18), DEFAULT_SETTINGS, '', '2026-W36'],
    ['months instead of weeks, the month closed before the last week', at('2026-09-04', 18), MONTHLY, '2026-W35', null],
    ['months instead of weeks, the next month closed', at('2026-09-14', 18), MONTHLY, '2026-W36', '2026-M09'],
    ['the closing moved to Sunday, its week is open again', at('2026-09-05', 9), { ...DEFAULT_SETTINGS, closingWeekday: 7 }, '2026-W36', null],
  ])('closingDue: %s', (_, now, settings, evaluated, id) => {
    expect(closingDue(now, settings, evaluated)?.id ?? null).toBe(id);
  });
});
