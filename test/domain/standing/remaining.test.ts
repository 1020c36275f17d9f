import fc from 'fast-check';
import { compareToTarget, leastCount, meetsTarget, peopleBelowPlan, remainingPeople } from '../../../src/domain/standing/remaining';

const over93 = { targetHundredths: 9300, comparator: '>' as const };
const from40 = { targetHundredths: 4000, comparator: '>=' as const };
const targets = fc.record({ targetHundredths: fc.integer({ min: 1, max: 9999 }), comparator: fc.constantFrom('>' as const, '>=' as const) });
const bases = fc.integer({ min: 1, max: 1_000_000 });

test('meetsTarget: exactly 93 % where more is asked, not met', () => {
  expect(meetsTarget(over93, 93, 100)).toBe(false);
});

test('meetsTarget: one person over 93 %, met', () => {
  expect(meetsTarget(over93, 94, 100)).toBe(true);
});

test('meetsTarget: exactly 40 %, met', () => {
  expect(meetsTarget(from40, 40, 100)).toBe(true);
});

test('compareToTarget: a share that rounds to the target, still below', () => {
  expect(compareToTarget(over93, 929_999, 1_000_000)).toBe(-1);
});

test('remainingPeople: 41 of 640 against 40 %, 215', () => {
  expect(remainingPeople(from40, 41, 640)).toBe(215);
});

test('remainingPeople: 93 of 100 against more than 93 %, 1', () => {
  expect(remainingPeople(over93, 93, 100)).toBe(1);
});

test('remainingPeople: above the target, 0', () => {
  expect(remainingPeople(from40, 50, 100)).toBe(0);
});

test('leastCount: any target and base, meets it and one fewer does not', () => {
  fc.assert(fc.property(targets, bases, (target, base) => {
    const least = leastCount(target, base);
    return meetsTarget(target, least, base) && !meetsTarget(target, least - 1, base);
  }), { seed: 143, numRuns: 1000 });
});

test('remainingPeople: any standing, is the least that meets the target', () => {
  fc.assert(fc.property(targets, bases, fc.nat({ max: 1_000_000 }), (target, base, achieved) => {
    const remaining = remainingPeople(target, achieved, base);
    return meetsTarget(target, achieved + remaining, base) && (remaining === 0 || !meetsTarget(target, achieved + remaining - 1, base));
  }), { seed: 143, numRuns: 1000 });
});

test('peopleBelowPlan: any plan, the least number of people that reaches it', () => {
  const cases = fc.record({ plan: fc.integer({ min: 0, max: 10_000 }), eligible: fc.integer({ min: 1, max: 5000 }), achieved: fc.nat({ max: 5000 }) });
  fc.assert(fc.property(cases, ({ plan, eligible, achieved }) => {
    const short = peopleBelowPlan(plan / 100, achieved, eligible);
    const reaches = (people: number): boolean => people * 10_000 >= plan * eligible;
    return short === 0 ? reaches(achieved) : reaches(achieved + short) && !reaches(achieved + short - 1);
  }), { seed: 31 });
});
