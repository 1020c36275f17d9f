import { bestCase, bestCaseOf } from '../../../src/domain/notices/best-case';
import { closingView } from '../../../src/domain/notices/closing-view';
import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';
import { foldLedger } from '../../../src/domain/standing/fold';
import { standingAt } from '../../../src/domain/standing/standing-at';
import { at, registryOf, report, signatures } from '../builders';

const settings = { ...DEFAULT_SETTINGS, baselineDate: '2026-08-31', baseline: { DIGITAL_SIGNATURE: 39 } };
const registry = registryOf({ A: 100, B: 20 }, { settings });
const reportA = report('A', '2026-09-04', { figures: signatures(10) });
const standing = standingAt(foldLedger([report('B', '2026-08-28', { figures: signatures(1) }), reportA]), registry, at('2026-09-04', 17));

test('bestCaseOf: silent village with an old figure, counted at 100 %', () => {
  expect(bestCaseOf(standing, registry, 'DIGITAL_SIGNATURE')).toEqual({ achieved: 30, eligible: 120, percent: 25, status: 'BEHIND' });
});

test('bestCase: many silent people, not behind any more', () => {
  const large = registryOf({ A: 100, B: 900 }, { settings });
  expect(bestCase(standingAt(foldLedger([reportA]), large, at('2026-09-04', 17)), large, 'DIGITAL_SIGNATURE')).toBe('EXCEEDED');
});

test('bestCase: criterion nobody knows, no data', () => {
  expect(bestCase(standing, registry, 'X')).toBe('NO_DATA');
});

test('closingView: a standing at a closing, every criterion with the coverage of the period', () => {
  const view = closingView(standing, registry);
  expect([view.periodId, view.criteria['DIGITAL_SIGNATURE']]).toEqual(['2026-W36', expect.objectContaining({
    status: 'BEHIND', coverage: { reported: 1, expected: 2 }, bestCaseStatus: 'BEHIND',
  })]);
});
