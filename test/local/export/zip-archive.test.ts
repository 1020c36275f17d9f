import fc from 'fast-check';
import { crc32 } from '../../../local/export/zip/crc32';
import { readArchive, writeArchive } from '../../../local/export/zip/archive';

const filesIn = (entries: readonly (readonly [string, Uint8Array])[]) => new Map(entries.map(([name, bytes]) => [name, Buffer.from(bytes)]));

describe('zip archives', () => {
  it('crc32: the check value of the standard', () => {
    expect(crc32(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
  });

  it('writeArchive: any files, read back as they were and in order', () => {
    const entry = fc.tuple(fc.string({ minLength: 1, unit: 'grapheme-composite' }), fc.uint8Array({ maxLength: 2_000 }));
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([name]) => name }), (entries) => {
        const files = filesIn(entries);
        expect([...readArchive(writeArchive(files))]).toEqual([...files]);
      }),
      { seed: 143 },
    );
  });

  it('readArchive: what is no archive, refused', () => {
    expect(() => readArchive(Buffer.from('x'.repeat(100)))).toThrow('not a zip archive');
  });
});
