const POLYNOMIAL = 0xed_b8_83_20;

const remainderOf = (byte: number): number => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder >>> 0;
};

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte));

/** Checksum of the zip format (CRC-32 of ISO 3309); Node's own came only with 20.15. */
export const crc32 = (bytes: Uint8Array): number => {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
};
