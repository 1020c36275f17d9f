import fc from 'fast-check';
import { wilsonUpper } from '../../../src/domain/standing/wilson';

test('wilsonUpper: 10 of 50, as tables give it', () => {
  expect(wilsonUpper(10, 50)).toBeCloseTo(0.33037, 5);
});

test('wilsonUpper: nobody of 45, above zero', () => {
  expect(wilsonUpper(0, 45)).toBeCloseTo(0.07865, 5);
});

test('wilsonUpper: everybody, 1', () => {
  expect(wilsonUpper(7, 7)).toBe(1);
});

test('wilsonUpper: any share, between the share and 1', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 5000 }), (base, count) => {
    const achieved = Math.min(count, base);
    const upper = wilsonUpper(achieved, base);
    return upper >= achieved / base && upper <= 1;
  }), { seed: 143 });
});
