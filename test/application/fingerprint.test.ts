import fc from 'fast-check';
import { fingerprint } from '../../src/application/fingerprint';

const scalar = fc.oneof(fc.string(), fc.double(), fc.boolean());
const table = fc.array(fc.array(scalar, { minLength: 1 }), { minLength: 1, maxLength: 5 });

describe('fingerprint', () => {
  it('fingerprint: the same tables, are the same', () => {
    fc.assert(fc.property(fc.array(table), (tables) => {
      expect(fingerprint(tables)).toBe(fingerprint(structuredClone(tables)));
    }), { seed: 12 });
  });

  it('fingerprint: one character of one cell changed, differs', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
      expect(fingerprint([[['a', `${before}ộ${after}`, 1]]])).not.toBe(fingerprint([[['a', `${before}ô${after}`, 1]]]));
    }), { seed: 12 });
  });

  it('fingerprint: a number and the text that looks like it, differ', () => {
    expect(fingerprint([[[1]]])).not.toBe(fingerprint([[['1']]]));
  });

  it('fingerprint: a cell moved to the next row, differs', () => {
    expect(fingerprint([[['a', 'b'], []]])).not.toBe(fingerprint([[['a'], ['b']]]));
  });

  it('fingerprint: a table that is not frozen was changed in place, differs', () => {
    const rows = [['a']];
    const before = fingerprint([rows]);
    rows.push(['b']);
    expect(fingerprint([rows])).not.toBe(before);
  });
});
