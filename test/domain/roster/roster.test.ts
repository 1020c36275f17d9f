import { rostersOf } from '../../../src/domain/roster/roster';
import { persons, registryOf, village } from '../builders';

test('rostersOf: village that ended, in force up to its last day', () => {
  const rosters = rostersOf(registryOf({}, { villages: [village('A', { validTo: '2026-09-13' })] }));
  expect([rosters('2026-09-13').inForce, rosters('2026-09-14').inForce]).toEqual([[0], []]);
});

test('rostersOf: days without a change between them, one roster', () => {
  const rosters = rostersOf(registryOf({ A: 1 }));
  expect(rosters('2026-01-01')).toBe(rosters('2026-12-31'));
});

test('rostersOf: denominator from a day on, another column', () => {
  const denominators = [persons('A', 5, { effectiveFrom: '2026-09-10' })];
  const rosters = rostersOf(registryOf({ A: 0 }, { denominators }));
  expect([...rosters('2026-09-09').eligible('ADULT'), ...rosters('2026-09-10').eligible('ADULT')]).toEqual([-1, 5]);
});
