import { farBelowWords } from '../../../../src/text/mails/sentences/far-below-words';
import type { CriterionStanding } from '../../../../src/domain/standing/standing';
import { criterionStanding, registryOf, standingOf, villageStanding } from '../../support/sample';

const registry = registryOf(15);
const criterion = registry.criteria[2];
if (criterion === undefined) throw new Error('no third criterion');

/** Villages with these percents of the eligible, in a commune at 40 %. */
const words = (percents: readonly number[], own: Partial<CriterionStanding> = {}, smallGroupBelow = 0): string => {
  const villages = percents.map((percent, index) => {
    const village = villageStanding(`QN-${String(index + 1).padStart(2, '0')}`, percent);
    const standing = village.criteria['APP_THANHHOA'];
    if (standing === undefined) throw new Error('no figure');
    return { ...village, criteria: { APP_THANHHOA: { ...standing, achieved: Math.round((600 * percent) / 100), eligible: 600, percent } } };
  });
  const commune = { APP_THANHHOA: criterionStanding('APP_THANHHOA', { achieved: 4000, eligible: 10_000, ...own }) };
  return farBelowWords(standingOf(registry, { commune, villages }), criterion, { ...registry, settings: { ...registry.settings, smallGroupBelow } });
};

test('farBelowWords: two villages far below the others, named with their shares, lowest first', () => {
  expect(words([30, 41, 20, 40])).toBe('Thấp hơn hẳn mức chung của xã, đã tính đến quy mô từng thôn: Thôn 3 (20,0%), Thôn 1 (30,0%).');
});

test('farBelowWords: behind and no village stands out, said so', () => {
  expect(words([39, 41, 40])).toBe('Không thôn nào thấp hơn hẳn mức chung của xã (đã tính đến quy mô từng thôn).');
});

test('farBelowWords: on track and no village stands out, nothing', () => {
  expect(words([39, 41, 40], { status: 'ON_TRACK' })).toBe('');
});

test('farBelowWords: two villages, not compared', () => expect(words([10, 60])).toBe(''));

test('farBelowWords: fourteen villages far below, twelve named and the rest counted', () => {
  expect(words([...new Array<number>(14).fill(20), 90])).toMatch(/ và 2 thôn khác\.$/);
});

test('farBelowWords: so few people that they are hidden, no percentage that gives them away', () => {
  expect(words([1, 41, 40], {}, 10)).toMatch(/: Thôn 1 \(<10 người\)\.$/);
});
