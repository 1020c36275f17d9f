import fc from 'fast-check';
import { checkReport } from '../../../src/domain/reports/check-report';
import type { LedgerEntry, RawAnswer } from '../../../src/domain/reports/report';
import type { Registry } from '../../../src/domain/registry/registry';
import { foldLedger } from '../../../src/domain/standing/fold';
import { addDays } from '../../../src/domain/calendar/day';
import { answer, at, persons, registryOf, report, signatures, village } from '../builders';

const naughty: string[] = require('big-list-of-naughty-strings');
const registry = registryOf({ A: 640 });
const RECORDED = at('2026-09-04', 16, 6);

const check = (raw: RawAnswer, ledger: readonly LedgerEntry[] = [], using: Registry = registry) =>
  checkReport(raw, foldLedger(ledger), { registry: using, recordedAt: RECORDED });

const typed = (text: string, more: Partial<RawAnswer> = {}) => answer('A', { DIGITAL_SIGNATURE: text }, more);
const outcome = (raw: RawAnswer, ledger: readonly LedgerEntry[] = [], using: Registry = registry) => {
  const { entry } = check(raw, ledger, using);
  return [entry.state, ...entry.codes];
};
const lastWeek = report('A', '2026-08-28', { figures: signatures(50) });

test('checkReport: plain figures, accepted as they stand', () => {
  expect(check(answer('A', { DIGITAL_SIGNATURE: ' 41 ', APP_THANHHOA: '', DIGITAL_SKILLS: '0' })).entry)
    .toMatchObject({ state: 'ACCEPTED', codes: [], figures: { DIGITAL_SIGNATURE: 41, DIGITAL_SKILLS: 0 }, periodId: '2026-W36', timeliness: 'ON_TIME' });
});

test('checkReport: one figure unreadable, whole report held with the others kept', () => {
  const { entry, findings } = check(answer('A', { DIGITAL_SIGNATURE: '1.234', DIGITAL_SKILLS: '7' }));
  expect([entry.state, entry.figures, findings]).toEqual(
    ['HELD', { DIGITAL_SKILLS: 7 }, [{ code: 'NOT_A_COUNT', criterionId: 'DIGITAL_SIGNATURE', given: '1.234' }]]);
});

test('checkReport: as many as there are, accepted', () => {
  expect(outcome(typed('640'))).toEqual(['ACCEPTED']);
});

test('checkReport: one more than there are, held', () => {
  expect(outcome(typed('641'))).toEqual(['HELD', 'ABOVE_ELIGIBLE']);
});

test('checkReport: denominator that rose before sending but after the as-of day, held', () => {
  const using = registryOf({ A: 0 }, { denominators: [persons('A', 40), persons('A', 60, { effectiveFrom: '2026-09-03' })] });
  expect(outcome(typed('50', { asOf: '2026-09-02' }), [], using)).toEqual(['HELD', 'ABOVE_ELIGIBLE']);
});

test('checkReport: no denominator of the group, accepted and named', () => {
  expect(outcome(answer('A', { VNEID_L2: '5' }))).toEqual(['ACCEPTED', 'NO_DENOMINATOR']);
});

test('checkReport: below the week before without a reason, held', () => {
  expect(outcome(typed('49'), [lastWeek])).toEqual(['HELD', 'DECREASED']);
});

test('checkReport: below the week before with a reason, accepted as a correction', () => {
  expect(outcome(typed('49', { reason: 'chuyển đi' }), [lastWeek])).toEqual(['ACCEPTED', 'DECREASED']);
});

test('checkReport: lower than an earlier report of the same week, no decrease', () => {
  expect(outcome(typed('49'), [report('A', '2026-09-01', { figures: signatures(60) })])).toEqual(['ACCEPTED']);
});

test('checkReport: below the sum that a merged village took over, held', () => {
  const villages = ['B', 'C'].map((id) => village(id, { validTo: '2026-08-31', mergedInto: 'A' }));
  const using = { ...registry, villages: [...villages, village('A', { validFrom: '2026-09-01' })] };
  const ledger = ['B', 'C'].map((id) => report(id, '2026-08-28', { figures: signatures(25) }));
  expect(outcome(typed('49'), ledger, using)).toEqual(['HELD', 'DECREASED']);
});

test('checkReport: old week now above a later one, accepted and the later report flagged', () => {
  const later = report('A', '2026-09-04', { figures: signatures(50) });
  const { entry } = check(typed('60', { asOf: '2026-08-28' }), [later]);
  expect([entry.state, entry.codes, entry.flags]).toEqual(['ACCEPTED', ['LATER_IS_LOWER'], [later.key]]);
});

test('checkReport: gain unlike any before, accepted to be verified', () => {
  const ledger = [0, 1, 2, 3, 4].map((week) => report('A', addDays('2026-07-31', week * 7), { figures: signatures(10 + week) }));
  expect(outcome(typed('90'), ledger)).toEqual(['ACCEPTED', 'JUMP']);
});

test.each([['T1@Example.vn ', 'ACCEPTED'], ['x@example.vn', 'HELD'], ['', 'HELD']])(
  'checkReport: village with reporters, sender «%s», %s', (reporter, state) => {
    const using = { ...registry, villages: [village('A', { reporters: ['t1@example.vn'] })] };
    expect(check(typed('5', { reporter }), [], using).entry.state).toBe(state);
  });

test('checkReport: village without reporters, anybody may report', () => {
  expect(outcome(typed('5', { reporter: 'x@example.vn' }))).toEqual(['ACCEPTED']);
});

test.each([
  ['2026-09-05', 'FUTURE_DATE'], ['2025-12-31', 'TOO_OLD'], ['hôm qua', 'NOT_A_COUNT'],
])('checkReport: as of «%s», held with %s', (asOf, code) => {
  expect(outcome(typed('5', { asOf }))).toEqual(['HELD', code]);
});

test.each([['2026-08-31', 'HELD'], ['2026-09-01', 'ACCEPTED'], ['2026-09-03', 'ACCEPTED'], ['2026-09-04', 'HELD']])(
  'checkReport: village in force from 1/9 to 3/9 reports as of %s, %s', (asOf, state) => {
    const using = { ...registry, villages: [village('A', { validFrom: '2026-09-01', validTo: '2026-09-03' })] };
    expect(check(typed('5', { asOf }), [], using).entry.state).toBe(state);
  });

test('checkReport: unreadable date, falls on the day of sending', () => {
  expect(check(typed('5', { asOf: '31/9/2026' })).entry).toMatchObject({ asOf: '2026-09-04', periodId: '2026-W36' });
});

test('checkReport: blank date, the day of sending without a finding', () => {
  expect(check(typed('5', { asOf: ' ' })).entry).toMatchObject({ state: 'ACCEPTED', asOf: '2026-09-04' });
});

test('checkReport: nothing filled in, refused', () => {
  expect(outcome(answer('A', { DIGITAL_SIGNATURE: '' }))).toEqual(['REFUSED', 'EMPTY']);
});

test('checkReport: same figures as the live ones, duplicate', () => {
  expect(outcome(typed('50'), [report('A', '2026-09-01', { figures: signatures(50) })])).toEqual(['DUPLICATE', 'DUPLICATE']);
});

test('checkReport: same figure and a new one, accepted', () => {
  const ledger = [report('A', '2026-09-01', { figures: signatures(50) })];
  expect(outcome(answer('A', { DIGITAL_SIGNATURE: '50', DIGITAL_SKILLS: '1' }), ledger)).toEqual(['ACCEPTED']);
});

test('checkReport: several findings, codes in their fixed order without repeats', () => {
  const raw = answer('A', { DIGITAL_SIGNATURE: 'x', APP_THANHHOA: 'y', DIGITAL_SKILLS: '700' }, { asOf: '2026-09-30' });
  expect(outcome(raw)).toEqual(['HELD', 'NOT_A_COUNT', 'ABOVE_ELIGIBLE', 'FUTURE_DATE']);
});

test.each([[at('2026-09-04', 17), 'ON_TIME'], [at('2026-09-04', 17) + 1000, 'LATE']])('checkReport: sent at %d, %s', (sentAt, timeliness) => {
  expect(check(typed('5', { sentAt })).entry.timeliness).toBe(timeliness);
});

test('checkReport: personal number in free text, masked in the entry', () => {
  expect(check(typed('5', { difficulty: 'CCCD 038099001234' })).entry.difficulty).toBe('CCCD •••');
});

test('checkReport: naughty strings in every field, never a throw', () => {
  const outcomes = naughty.map((text) => check(answer('A', { DIGITAL_SIGNATURE: text }, { asOf: text, reason: text, difficulty: text, reporter: text })));
  expect(outcomes.every(({ entry }) => entry.state !== 'DUPLICATE')).toBe(true);
});

test('checkReport: any two counts in two weeks, held exactly when the second is lower', () => {
  fc.assert(fc.property(fc.nat({ max: 640 }), fc.nat({ max: 640 }), (before, after) => {
    const ledger = [report('A', '2026-08-28', { figures: signatures(before) })];
    return (check(typed(String(after)), ledger).entry.state === 'HELD') === (after < before);
  }), { seed: 143 });
});
