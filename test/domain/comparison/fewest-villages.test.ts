import fc from 'fast-check';
import { PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';
import type { Criterion } from '../../../src/domain/registry/criterion';
import { fewestVillages } from '../../../src/domain/comparison/fewest-villages';
import { registryOf, standingOf, villageStanding } from '../../text/support/sample';

const criterionBy = (id: string): Criterion => {
  const found = PLAN_143_CRITERIA.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const APP = criterionBy('APP_THANHHOA');
const registry = registryOf(5);

const standingWith = (counts: readonly (number | null)[]) =>
  standingOf(registry, { villages: counts.map((count, index) => villageStanding(`QN-0${index + 1}`, count)) });

test('fewestVillages: one village far behind, alone enough', () => {
  expect(fewestVillages(standingWith([0, 250, 250]), APP)).toEqual([{ villageId: 'QN-01', missing: 256 }]);
});

test('fewestVillages: strict target, one more person than the share', () => {
  expect(fewestVillages(standingWith([595]), criterionBy('HEALTH_RECORD'))).toEqual([{ villageId: 'QN-01', missing: 1 }]);
});

test('fewestVillages: silent village, left out', () => {
  expect(fewestVillages(standingWith([null]), APP)).toEqual([]);
});

test('fewestVillages: any counts, hold 80 % and would not without the last', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 640 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(counts, (given) => {
      const total = given.reduce((sum, count) => sum + Math.max(0, 256 - count), 0);
      const held = fewestVillages(standingWith(given), APP).map(({ missing }) => missing);
      const sum = held.reduce((left, right) => left + right, 0);
      return sum * 100 >= total * 80 && (held.length === 0 || (sum - (held.at(-1) ?? 0)) * 100 < total * 80);
    }),
    { seed: 7 },
  );
});

test('fewestVillages: any counts, no smaller set of villages holds as much', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 640 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(counts, (given) => {
      const missing = given.map((count) => Math.max(0, 256 - count));
      const total = missing.reduce((sum, count) => sum + count, 0);
      const sets = Array.from({ length: 1 << missing.length }, (_, mask) => missing.filter((_count, at) => (mask >> at) & 1));
      const enough = sets.filter((set) => set.reduce((sum, count) => sum + count, 0) * 100 >= total * 80);
      return fewestVillages(standingWith(given), APP).length === Math.min(...enough.map(({ length }) => length));
    }),
    { seed: 80 },
  );
});
