import fc from 'fast-check';
import { parseCount } from '../../../src/domain/reports/parse-count';
import { anyText } from '../../support/any-text';

const naughty: string[] = require('big-list-of-naughty-strings');

test.each([['0', 0], ['520', 520], [' 41\u00a0', 41], ['\u200b7\ufeff', 7], ['007', 7], ['９９９９９９９', 9_999_999], ['１２3', 123]])(
  'parseCount: «%s», the count %d', (text, value) => {
    expect(parseCount(text)).toEqual({ kind: 'COUNT', value });
  });

test.each(['', ' ', '\u00a0\t', '\u200b'])('parseCount: %j, blank', (text) => {
  expect(parseCount(text)).toEqual({ kind: 'BLANK' });
});

test.each([
  '1.234', '12,5', '~1200', '1234 người', '-5', '+5', '1e3', '0x10', '1 234', '12345678', '٣٤', '१२', '²', '①', '1\u03002',
  'O', '=1+1', '1\u200b2', '½', 'NaN', 'Infinity', '𝟙𝟚',
])('parseCount: «%s», not a count', (text) => {
  expect(parseCount(text)).toEqual({ kind: 'NOT_A_COUNT', given: text });
});

test('parseCount: any count up to seven digits, read back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
    const parsed = parseCount(String(value));
    return parsed.kind === 'COUNT' && parsed.value === value;
  }), { seed: 143 });
});

test('parseCount: any text, a count only for digits', () => {
  fc.assert(fc.property(anyText(), (text) => {
    const parsed = parseCount(text);
    return parsed.kind !== 'COUNT' || (Number.isSafeInteger(parsed.value) && parsed.value >= 0);
  }), { seed: 143, numRuns: 1000 });
});

test('parseCount: naughty strings, only plain digits among them count', () => {
  const counted = naughty.filter((text) => parseCount(text).kind === 'COUNT');
  expect(counted.filter((text) => !/^[0-9０-９]{1,7}$/.test(text.trim()))).toEqual([]);
});
