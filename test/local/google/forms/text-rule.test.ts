import { satisfies } from '../../../../local/google/forms/text-rule';

test.each([
  ['requireTextMatchesPattern', ['[0-9]{1,5}'], '12345', '123456'],
  ['requireTextContainsPattern', ['[0-9]'], 'a1', 'a'],
  ['requireTextDoesNotContainPattern', ['[0-9]'], 'a', 'a1'],
  ['requireNumber', [], '-1.5', 'một'],
  ['requireWholeNumber', [], '12', '12.5'],
  ['requireNumberBetween', [0, 10], '10', '11'],
  ['requireNumberNotBetween', [0, 10], '11', '10'],
  ['requireNumberGreaterThanOrEqualTo', [5], '5', '4'],
  ['requireTextIsEmail', [], 'a@x.vn', 'a@x'],
  ['requireTextLengthLessThanOrEqualTo', [3], 'abc', 'abcd'],
])('satisfies: %s, right and wrong answer', (kind, values, right, wrong) => {
  const rule = { kind, values, helpText: '' };
  expect([satisfies(rule, right), satisfies(rule, wrong)]).toEqual([true, false]);
});

test('satisfies: empty answer, always', () => {
  expect(satisfies({ kind: 'requireNumber', values: [], helpText: '' }, '')).toBe(true);
});
