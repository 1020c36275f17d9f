import fc from 'fast-check';
import { lowerTail } from '../../../src/domain/comparison/binomial-tail';
import { evenly } from '../../support/evenly';

/** Every term by the definition, with integers for the coefficients. */
const byDefinition = (count: number, of: number, share: number): number => {
  let [sum, ways] = [0, 1n];
  for (let at = 0; at <= count; at += 1) {
    sum += Number(ways) * share ** at * (1 - share) ** (of - at);
    ways = (ways * BigInt(of - at)) / BigInt(at + 1);
  }
  return sum;
};

test('lowerTail: at most 2 of 10 at one half, as tables give it', () => {
  expect(lowerTail(2, 10, 0.5)).toBeCloseTo(0.0546875, 12);
});

test('lowerTail: any count below the expected one, agrees with the definition', () => {
  const cases = fc.record({ of: fc.integer({ min: 1, max: 150 }), share: evenly(0.01, 0.99), part: evenly(0, 1) });
  fc.assert(fc.property(cases, ({ of, share, part }) => {
    const count = Math.floor(part * of * share);
    const wanted = byDefinition(count, of, share);
    return Math.abs(lowerTail(count, of, share) - wanted) <= 1e-9 * wanted + 1e-300;
  }), { seed: 143 });
});

test('lowerTail: a whole province of people, is no NaN', () => {
  expect(lowerTail(1_999_000, 4_000_000, 0.5)).toBeCloseTo(0.1587, 2);
});

test.each([[-1, 5, 0.5, 0], [5, 5, 0.5, 1], [2, 5, 0, 1], [2, 5, 1, 0]])('lowerTail: %d of %d at %d, %d', (count, of, share, wanted) => {
  expect(lowerTail(count, of, share)).toBe(wanted);
});
