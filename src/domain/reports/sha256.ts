import { sha256 } from '@noble/hashes/sha2.js';

/** What UTF-8 writes for half of a surrogate pair. */
const REPLACEMENT = 0xfffd;

const codePointBytes = (code: number): number[] => {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(code >> 6), tail(code)];
  return [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)];
};

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** UTF-8 of a text. Written out because Apps Script has no TextEncoder. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? REPLACEMENT;
    for (const byte of codePointBytes(isSurrogate(code) ? REPLACEMENT : code)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
};

/** SHA-256 of a text's UTF-8 as 64 lower-case hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  Array.from(sha256(utf8(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
