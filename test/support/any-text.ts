import fc from 'fast-check';

type Lengths = Pick<fc.StringConstraints, 'minLength' | 'maxLength'>;

const isHalfOfPair = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;

/** Signs of ASCII, where formulas, tags and separators are, as often as all others together. */
const SIGN = fc
  .oneof(fc.nat(0x7f), fc.nat(0x10ffff).filter((point) => !isHalfOfPair(point)))
  .map((point) => String.fromCodePoint(point));

/** Text of any code points. fast-check's own unit for it builds a table of a million of them in every file. */
export const anyText = (lengths: Lengths = {}): fc.Arbitrary<string> => fc.string({ ...lengths, unit: SIGN });
