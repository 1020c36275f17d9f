/** Apps Script's bytes are Java's: -128 to 127. */
export const toSigned = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte << 24) >> 24);

/** Ordinary bytes of Java’s signed ones. */
export const toBuffer = (bytes: readonly number[]): Buffer => Buffer.from(bytes.map((byte) => byte & 0xff));

/** Text as bytes; in US-ASCII every other character becomes a question mark. */
export const encodeText = (text: string, charset: 'US_ASCII' | 'UTF_8'): Buffer =>
  charset === 'UTF_8' ? Buffer.from(text, 'utf8') : Buffer.from(text.replace(/[\u{80}-\u{10ffff}]/gu, '?'), 'latin1');
