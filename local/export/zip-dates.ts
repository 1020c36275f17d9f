/** Signatures and offsets of the zip format (APPNOTE 4.3). */
const END_OF_DIRECTORY = 0x06_05_4b_50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** 1 January 1980 00:00, the first date that the format knows. */
const DOS_DATE = 0x00_21;

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - END_LENGTH; at >= 0; at -= 1) if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Error('not a zip archive: its directory has no end');
};

const stamp = (zip: Buffer, at: number): void => {
  zip.writeUInt16LE(0, at);
  zip.writeUInt16LE(DOS_DATE, at + 2);
};

/** Gives every entry of a zip archive the same date, so that the same content has the same bytes. */
export const withFixedDates = (archive: Buffer): Buffer => {
  const zip = Buffer.from(archive);
  const end = endOf(zip);
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    stamp(zip, entry + 12);
    stamp(zip, zip.readUInt32LE(entry + 42) + 10);
    entry += ENTRY_LENGTH + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
};
