import { eligibleOn, indexPopulation } from '../../../src/domain/registry/population';
import { persons, registryOf, village } from '../builders';

const adults = (villageId: string) => ({ villageId, group: 'ADULT' });
const merger = {
  villages: [
    village('A', { validTo: '2026-09-13', mergedInto: 'N' }),
    village('B', { validTo: '2026-09-13', mergedInto: 'N' }),
    village('N', { validFrom: '2026-09-14' }),
  ],
};

test('eligibleOn: nobody has said, null', () => {
  expect(eligibleOn(registryOf({}), adults('A'), '2026-09-01')).toBeNull();
});

test('eligibleOn: other group, null', () => {
  expect(eligibleOn(registryOf({ A: 5 }), { villageId: 'A', group: 'HEALTH' }, '2026-09-01')).toBeNull();
});

test.each([['2026-09-09', 640], ['2026-09-10', 655]])('eligibleOn: new number from 10/9, on %s it is %d', (day, count) => {
  const rows = [persons('A', 655, { effectiveFrom: '2026-09-10' }), persons('A', 640)];
  expect(eligibleOn(registryOf({ A: 0 }, { denominators: rows }), adults('A'), day)).toBe(count);
});

test('eligibleOn: two rows of one day, the later row', () => {
  expect(eligibleOn(registryOf({ A: 0 }, { denominators: [persons('A', 1), persons('A', 2)] }), adults('A'), '2026-01-01')).toBe(2);
});

test('eligibleOn: merged village without a row, sum of its predecessors the day before', () => {
  const denominators = [persons('A', 100), persons('B', 50), persons('B', 70, { effectiveFrom: '2026-09-14' })];
  expect(eligibleOn(registryOf({}, { ...merger, denominators }), adults('N'), '2026-12-01')).toBe(150);
});

test('eligibleOn: merged village with a row of its own, that row', () => {
  const denominators = [persons('A', 100), persons('B', 50), persons('N', 160)];
  expect(eligibleOn(registryOf({}, { ...merger, denominators }), adults('N'), '2026-12-01')).toBe(160);
});

test('eligibleOn: villages that name each other as heirs, no endless search', () => {
  const villages = [village('A', { mergedInto: 'B' }), village('B', { mergedInto: 'A' })];
  expect(eligibleOn(registryOf({}, { villages }), adults('A'), '2026-12-01')).toBeNull();
});

test('indexPopulation: same registry, made once', () => {
  const registry = registryOf({ A: 1 });
  expect(indexPopulation(registry)).toBe(indexPopulation(registry));
});
