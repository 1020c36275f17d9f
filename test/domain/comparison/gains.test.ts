import fc from 'fast-check';
import { gainsSince, largestGains } from '../../../src/domain/comparison/gains';
import { registryOf, standingOf, villageStanding } from '../../text/support/sample';

const registry = registryOf(5);
const standingWith = (counts: readonly (number | null)[]) =>
  standingOf(registry, { villages: counts.map((count, index) => villageStanding(`QN-0${index + 1}`, count)) });

test('gainsSince: known at both instants, the difference in people and points', () => {
  expect(gainsSince(standingWith([320]), standingWith([160]), 'APP_THANHHOA')).toEqual([{ villageId: 'QN-01', people: 160, points: 25 }]);
});

test('gainsSince: no figure before, no gain instead of a jump from 0', () => {
  expect(gainsSince(standingWith([320]), standingWith([null]), 'APP_THANHHOA')).toEqual([]);
});

test('gainsSince: nothing to compare with, none', () => {
  expect(gainsSince(standingWith([320]), null, 'APP_THANHHOA')).toEqual([]);
});

test('largestGains: any gains, only rises, largest points first, none left out larger than one named', () => {
  const gains = fc.array(fc.record({ people: fc.integer({ min: -50, max: 50 }), points: fc.integer({ min: -9, max: 9 }), villageId: fc.string() }));
  fc.assert(fc.property(gains, (given) => {
    const named = largestGains(given, 3);
    const rising = given.filter(({ people, points }) => people > 0 && points > 0).map(({ points }) => points).sort((a, b) => b - a);
    return JSON.stringify(named.map(({ points }) => points)) === JSON.stringify(rising.slice(0, 3));
  }), { seed: 5 });
});
