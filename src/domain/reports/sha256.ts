import { sha256 } from '@noble/hashes/sha2.js';

/** What UTF-8 writes for half of a surrogate pair. */
const REPLACEMENT = 0xfffd;

/** Most bytes of a UTF-16 unit; a pair of units takes four. */
const MOST_BYTES = 3;

const manyBytes = (code: number): number[] => {
  if (code < 0x800) return [0xc0 | (code >> 6), tail(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(code >> 6), tail(code)];
  return [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)];
};

/** Writes a code point's bytes from `at` on; gives the place behind them. */
const putBytes = (bytes: Uint8Array, at: number, code: number): number => {
  if (code < 0x80) {
    bytes[at] = code;
    return at + 1;
  }
  const encoded = manyBytes(isSurrogate(code) ? REPLACEMENT : code);
  bytes.set(encoded, at);
  return at + encoded.length;
};

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** UTF-8 of a text. Written out because Apps Script has no TextEncoder. */
export const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * MOST_BYTES);
  let end = 0;
  for (const character of text) end = putBytes(bytes, end, character.codePointAt(0) ?? REPLACEMENT);
  return bytes.subarray(0, end);
};

/** SHA-256 of a text's UTF-8 as 64 lower-case hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  Array.from(sha256(utf8(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
