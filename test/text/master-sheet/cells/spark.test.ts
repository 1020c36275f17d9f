import fc from 'fast-check';
import { spark } from '../../../../src/text/master-sheet/cells/spark';
import { evenly } from '../../../support/evenly';

test('spark: none, a little, half, all but one, all', () => {
  expect(spark([0, 1, 20, 39.99, 40], 40)).toBe('▁▁▄▇█');
});

test('spark: unknown period, a gap', () => {
  expect(spark([10, null, 20], 40)).toBe('▂ ▄');
});

test('spark: more periods than fit, the last twenty', () => {
  expect(spark([...Array.from({ length: 30 }, () => 0), 100], 100)).toBe(`${'▁'.repeat(19)}█`);
});

test('spark: any percents, a full column exactly where the target is reached', () => {
  const percents = fc.array(evenly(0, 120), { maxLength: 20 });
  fc.assert(fc.property(percents, fc.integer({ min: 1, max: 100 }), (given, target) =>
    [...spark(given, target)].every((column, at) => (column === '█') === ((given[at] ?? 0) >= target))), { seed: 8 });
});
