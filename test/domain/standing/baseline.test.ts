import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';
import { baselineOf, isCovered } from '../../../src/domain/standing/baseline';
import { at } from '../builders';

const criterion = { id: 'VNEID_L2' };
const closing = (day: string, reported: number, percent: number | null) =>
  ({ closesAt: at(day, 17), coverage: { reported, expected: 5 }, percents: { VNEID_L2: percent } });
const covered = [closing('2026-09-04', 3, 10), closing('2026-09-11', 4, 12), closing('2026-09-18', 5, 20)];

test('baselineOf: day and percent in the settings, those', () => {
  const settings = { ...DEFAULT_SETTINGS, baselineDate: '2026-08-31', baseline: { VNEID_L2: 62.5 } };
  expect(baselineOf(criterion, settings, covered)).toEqual({ day: '2026-08-31', percent: 62.5, isDerived: false });
});

test('baselineOf: day without a percent for the criterion, derived', () => {
  const settings = { ...DEFAULT_SETTINGS, baselineDate: '2026-08-31' };
  expect(baselineOf(criterion, settings, covered)).toEqual({ day: '2026-09-11', percent: 12, isDerived: true });
});

test('baselineOf: covered closing without a percent, the next one', () => {
  const closings = [closing('2026-09-11', 5, null), closing('2026-09-18', 5, 20)];
  expect(baselineOf(criterion, DEFAULT_SETTINGS, closings)?.day).toBe('2026-09-18');
});

test('baselineOf: never enough villages, null', () => {
  expect(baselineOf(criterion, DEFAULT_SETTINGS, covered.slice(0, 1))).toBeNull();
});

test.each([[28, 35, true], [27, 35, false], [0, 0, false]])('isCovered: %d of %d against 80 %%, %p', (reported, expected, wanted) => {
  expect(isCovered({ reported, expected }, 80)).toBe(wanted);
});
