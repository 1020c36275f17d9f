import { isValid, knownEntries } from '../../../src/domain/figures/known-entries';
import { at, report, signatures, verdict } from '../builders';

const held = report('A', '2026-09-04', { figures: signatures(5), state: 'HELD' });
const verdictsOf = (...verdicts: ReturnType<typeof verdict>[]) => knownEntries(verdicts, Infinity).verdicts;

test.each([
  ['ACCEPTED', true], ['HELD', false], ['REFUSED', false], ['DUPLICATE', false],
] as const)('isValid: %s without a verdict, %p', (state, wanted) => {
  expect(isValid(report('A', '2026-09-04', { state }), new Map())).toBe(wanted);
});

test('isValid: refused report with an approval, still not', () => {
  const refused = report('A', '2026-09-04', { state: 'REFUSED' });
  expect(isValid(refused, verdictsOf(verdict(refused.key, 'APPROVED', 1)))).toBe(false);
});

test('isValid: accepted report that was sent back, valid no more', () => {
  const accepted = report('A', '2026-09-04');
  expect(isValid(accepted, verdictsOf(verdict(accepted.key, 'RETURNED', 1)))).toBe(false);
});

test('knownEntries: two verdicts of one instant, the later row', () => {
  expect(verdictsOf(verdict('k', 'APPROVED', 5), verdict('k', 'RETURNED', 5)).get('k')?.verdict).toBe('RETURNED');
});

test('knownEntries: report sent at the very instant, known', () => {
  expect(knownEntries([held], at('2026-09-04')).reports).toEqual([held]);
});

test('knownEntries: report sent a moment later, unknown', () => {
  expect(knownEntries([held], at('2026-09-04') - 1).reports).toEqual([]);
});

test('knownEntries: report that does not count, no period', () => {
  expect([...knownEntries([held], Infinity).periodOf]).toEqual([-1]);
});
