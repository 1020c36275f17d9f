import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256Hex, utf8 } from '../../../src/domain/reports/sha256';
import { anyText } from '../../support/any-text';

test('utf8: any text with lone halves of pairs, as TextEncoder writes it', () => {
  fc.assert(fc.property(anyText(), (text) =>
    Buffer.from(utf8(text)).equals(Buffer.from(new TextEncoder().encode(text)))), { seed: 143 });
});

test('utf8: half a surrogate pair, the replacement character', () => {
  expect([...utf8('\ud83d')]).toEqual([0xef, 0xbf, 0xbd]);
});

test('sha256Hex: Vietnamese text, as Node hashes it', () => {
  expect(sha256Hex('Sổ số liệu 📒')).toBe(createHash('sha256').update('Sổ số liệu 📒').digest('hex'));
});
