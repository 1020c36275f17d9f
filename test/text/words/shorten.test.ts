import { oneLine, shorten, withoutInvisible } from '../../../src/text/words/shorten';

test('shorten: short text, unchanged', () => {
  expect(shorten('Thôn 1', 6)).toBe('Thôn 1');
});

test('shorten: cut would split a pair, the pair is dropped', () => {
  expect(shorten('ab😀cd', 4)).toBe('ab…');
});

test('oneLine: line breaks and tabs, single blanks', () => {
  expect(oneLine(' a\r\n\tb ')).toBe('a b');
});

test('withoutInvisible: direction marks and control signs, dropped; line breaks kept', () => {
  expect(withoutInvisible('a\u202eb\u0000c\nd')).toBe('abc\nd');
});
