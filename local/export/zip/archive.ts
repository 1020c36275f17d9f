import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';

/** The files of a zip archive by path, in order. */
export type Archive = Map<string, Buffer>;

/** Signatures, lengths and offsets of the zip format (APPNOTE 4.3). */
const LOCAL_HEADER = 0x04_03_4b_50;
const DIRECTORY_HEADER = 0x02_01_4b_50;
const END_OF_DIRECTORY = 0x06_05_4b_50;
const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
const UTF8_NAMES = 0x08_00;
const DEFLATED = 8;
/** 1 January 1980 00:00, the first date that the format knows: the same files give the same bytes on any day. */
const DOS_DATE = 0x00_21;

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - END_LENGTH; at >= 0; at -= 1) if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Error('not a zip archive: its directory has no end');
};

const contentAt = (zip: Buffer, entry: number): Buffer => {
  const header = zip.readUInt32LE(entry + 42);
  const start = header + LOCAL_LENGTH + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed) : Buffer.from(packed);
};

/** Takes an archive of stored or deflated files apart; throws when it is none. */
export const readArchive = (zip: Buffer): Archive => {
  const end = endOf(zip);
  const files: Archive = new Map();
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = entry + DIRECTORY_LENGTH + zip.readUInt16LE(entry + 28);
    files.set(zip.toString('utf8', entry + DIRECTORY_LENGTH, nameEnd), contentAt(zip, entry));
    entry = nameEnd + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return files;
};

interface Packed {
  readonly name: Buffer;
  readonly content: Buffer;
  /** The fields that stand in both headers of a file: from the version needed to the length of its name. */
  readonly fields: Buffer;
}

const packedOf = (path: string, content: Buffer): Packed => {
  const name = Buffer.from(path, 'utf8');
  const packed = deflateRawSync(content, { level: 6 });
  const fields = Buffer.alloc(26);
  [VERSION, UTF8_NAMES, DEFLATED, 0, DOS_DATE].forEach((value, index) => fields.writeUInt16LE(value, 2 * index));
  [crc32(content), packed.length, content.length].forEach((value, index) => fields.writeUInt32LE(value, 10 + 4 * index));
  fields.writeUInt16LE(name.length, 22);
  return { name, content: packed, fields };
};

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const localPart = ({ name, content, fields }: Packed): Buffer => Buffer.concat([signature(LOCAL_HEADER), fields, name, content]);

const directoryPart = ({ name, fields }: Packed, offset: number): Buffer => {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(DIRECTORY_HEADER), madeBy, fields, rest, name]);
};

const endPart = (count: number, length: number, offset: number): Buffer => {
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END_OF_DIRECTORY);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
};

/** Packs files into an archive; the same files in the same order give the same bytes on any day. */
export const writeArchive = (files: Archive): Buffer => {
  const packed = [...files].map(([path, content]) => packedOf(path, content));
  const bodies = packed.map(localPart);
  let offset = 0;
  const directory = Buffer.concat(packed.map((file, index) => {
    const part = directoryPart(file, offset);
    offset += bodies[index]?.length ?? 0;
    return part;
  }));
  return Buffer.concat([...bodies, directory, endPart(packed.length, directory.length, offset)]);
};
