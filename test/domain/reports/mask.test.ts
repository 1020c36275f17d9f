import fc from 'fast-check';
import { maskIdentifiers } from '../../../src/domain/reports/mask';

test.each([
  ['CCCD 038099001234 nhé', 'CCCD ••• nhé'], ['gọi 0912 345 678', 'gọi •••'], ['0912.345.678.', '•••.'],
  ['038-099-001-234', '•••'], ['123456789', '•••'], ['0912 345 678 0987 654 321', '••• •••'],
  ['hai số 0912345678 - 0987654321', 'hai số ••• - •••'], ['123456789 10000', '••• 10000'], ['số 1234567890123 dài', 'số 1234567890123 dài'],
  ['12345678', '12345678'], ['120/640 người, 19%', '120/640 người, 19%'],
])('maskIdentifiers: «%s», becomes «%s»', (text, masked) => {
  expect(maskIdentifiers(text)).toBe(masked);
});

test('maskIdentifiers: number split by an invisible mark, masked all the same', () => {
  expect(maskIdentifiers('0380\u200b99001234')).toBe('•••');
});

test('maskIdentifiers: decomposed text, composed', () => {
  expect(maskIdentifiers('Quảng Ngọc'.normalize('NFD'))).toBe('Quảng Ngọc');
});

test('maskIdentifiers: control characters, gone; line breaks, kept', () => {
  expect(maskIdentifiers('a\u0000b\u0007\nc')).toBe('ab\nc');
});

test('maskIdentifiers: long text, cut at 2000 characters without half a character', () => {
  expect(maskIdentifiers('x'.repeat(1999) + '😀').length).toBe(1999);
});

test('maskIdentifiers: any text, no lone run of 9 to 12 digits is left', () => {
  const texts = fc.array(fc.oneof(fc.nat({ max: 10 ** 13 }).map(String), fc.constantFrom(' ', '.', '-', 'a', ', '))).map((parts) => parts.join(''));
  fc.assert(fc.property(texts, (text) => !/(?<!\d)\d{9,12}(?!\d)/.test(maskIdentifiers(text))), { seed: 143, numRuns: 500 });
});
