import fc from 'fast-check';
import { bandOf, usualRange, villageBand, villagesInBand } from '../../../src/domain/comparison/band';
import { lowerTail } from '../../../src/domain/comparison/binomial-tail';
import { criterionStanding, registryOf, standingOf, villageStanding } from '../../text/support/sample';
import { evenly } from '../../support/evenly';

const cases = fc.record({ eligible: fc.integer({ min: 1, max: 900 }), share: evenly(0, 1), part: evenly(0, 1) });

const ORDER = ['FAR_BELOW', 'BELOW', 'WITHIN', 'ABOVE', 'FAR_ABOVE'];

test('bandOf: the same distance in points, counts against a large village only', () => {
  expect([bandOf(5, 20, 0.4), bandOf(150, 600, 0.4)]).toEqual(['WITHIN', 'FAR_BELOW']);
});

test('bandOf: nobody of three where nine of ten are reached, far below', () => {
  expect(bandOf(0, 3, 0.9)).toBe('FAR_BELOW');
});

test('bandOf: between the two limits, below', () => {
  expect([40, 39, 34].map((achieved) => bandOf(achieved, 100, 0.5))).toEqual(['WITHIN', 'BELOW', 'FAR_BELOW']);
});

test('bandOf: the share itself, within whatever the size', () => {
  fc.assert(fc.property(cases, ({ eligible, part }) => {
    const achieved = Math.floor(part * eligible);
    return bandOf(achieved, eligible, achieved / eligible) === 'WITHIN';
  }), { seed: 95 });
});

test('bandOf: one person more, never a lower band', () => {
  fc.assert(fc.property(cases, ({ eligible, share, part }) => {
    const achieved = Math.floor(part * eligible);
    return ORDER.indexOf(bandOf(achieved + 1, eligible, share)) >= ORDER.indexOf(bandOf(achieved, eligible, share));
  }), { seed: 96 });
});

test('bandOf: who is reached and who is not changed round, the mirrored band', () => {
  fc.assert(fc.property(cases, ({ eligible, part }) => {
    const achieved = Math.floor(part * eligible);
    const mirrored = ORDER[4 - ORDER.indexOf(bandOf(eligible - achieved, eligible, 0.75))];
    return bandOf(achieved, eligible, 0.25) === mirrored;
  }), { seed: 97 });
});

test('usualRange: a village at the commune\'s share, at most one in twenty outside', () => {
  fc.assert(fc.property(cases, ({ eligible, share }) => {
    const { least, most } = usualRange(eligible, share);
    return lowerTail(least - 1, eligible, share) + lowerTail(eligible - most - 1, eligible, 1 - share) <= 0.05;
  }), { seed: 98 });
});

test('usualRange: any village, exactly the counts that are within', () => {
  fc.assert(fc.property(cases, ({ eligible, share, part }) => {
    const achieved = Math.floor(part * eligible);
    const { least, most } = usualRange(eligible, share);
    return (achieved >= least && achieved <= most) === (bandOf(achieved, eligible, share) === 'WITHIN');
  }), { seed: 99 });
});

test('usualRange: any village, one person beyond either end is outside', () => {
  fc.assert(fc.property(cases, ({ eligible, share }) => {
    const { least, most } = usualRange(eligible, share);
    const isWithin = (count: number): boolean => bandOf(count, eligible, share) === 'WITHIN';
    return (least === 0 || !isWithin(least - 1)) && (most === eligible || !isWithin(most + 1));
  }), { seed: 100 });
});

test('villageBand: silent village, none', () => {
  expect(villageBand(villageStanding('QN-01', null).criteria['APP_THANHHOA'], 0.5)).toBeNull();
});

test('villagesInBand: one village far behind, named alone', () => {
  const registry = registryOf(3);
  const standing = standingOf(registry, { villages: [100, 300, 310].map((count, at) => villageStanding(`QN-0${at + 1}`, count)) });
  const commune = { ...standing.commune, APP_THANHHOA: criterionStanding('APP_THANHHOA', { achieved: 710, eligible: 1920 }) };
  expect(villagesInBand({ ...standing, commune }, 'APP_THANHHOA', 'FAR_BELOW')).toEqual(['QN-01']);
});
