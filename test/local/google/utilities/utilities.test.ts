import { createHash } from 'node:crypto';
import { evaluate, failure } from '../../support/test-world';

const signed = (text: string): number[] => Array.from(createHash('sha256').update(text).digest(), (byte) => (byte > 127 ? byte - 256 : byte));

test('Utilities.computeDigest: no charset, accented letters hash as question marks', () => {
  expect(evaluate("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'Thôn')")).toEqual(signed('Th?n'));
});

test('Utilities.computeDigest: UTF-8, the bytes of the text', () => {
  expect(evaluate("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'Thôn', Utilities.Charset.UTF_8)")).toEqual(signed('Thôn'));
});

test('Utilities.computeDigest: one code point outside the BMP, one question mark', () => {
  expect(evaluate("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '😀')")).toEqual(signed('?'));
});

test('Utilities.base64EncodeWebSafe: decoded again, the same bytes', () => {
  expect(evaluate('return Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe([-1, -2, -3]))')).toEqual([-1, -2, -3]);
});

test.each([
  ['dd/MM/yyyy HH:mm:ss', '04/09/2026 16:05:09'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-09-04T16:05:09+07:00'],
  ['EEE d MMM yy h:mm a', 'Fri 4 Sep 26 4:05 PM'],
  ["u 'ngày' '' Z", "5 ngày ' +0700"],
])('Utilities.formatDate: %s, as Java writes it', (pattern, text) => {
  expect(evaluate(`return Utilities.formatDate(new Date('2026-09-04T09:05:09Z'), 'Asia/Ho_Chi_Minh', ${JSON.stringify(pattern)})`)).toBe(text);
});

test('Utilities.formatDate: unknown zone, taken for GMT', () => {
  expect(evaluate("return Utilities.formatDate(new Date(0), 'Sao/Hoa', 'HH:mm')")).toBe('00:00');
});

test('Utilities.formatDate: zone with summer time, its offset that day', () => {
  expect(evaluate("return Utilities.formatDate(new Date('2026-07-01T12:00:00Z'), 'Europe/Paris', 'HH:mm')")).toBe('14:00');
});

test('Utilities.formatDate: no date, a signature error', () => {
  expect(failure("Utilities.formatDate('2026', 'GMT', 'yyyy')")).toMatch(/\(String,String,String\)/u);
});

test('Utilities.sleep: virtual time passes, none of ours', () => {
  expect(evaluate('const t = Date.now(); Utilities.sleep(30000); return Date.now() - t')).toBe(30_000);
});

test('Utilities.getUuid: shaped like a UUID', () => {
  expect(evaluate('return Utilities.getUuid()')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u);
});
