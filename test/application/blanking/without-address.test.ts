import fc from 'fast-check';
import { withoutAddress } from '../../../src/application/blanking/without-address';

const ADDRESS = 'lan@example.vn';

describe('withoutAddress', () => {
  it.each([
    ['lan@example.vn', ''],
    [' LAN@example.vn ', ''],
    ['an@example.vn, lan@example.vn; ba@example.vn', 'an@example.vn, ba@example.vn'],
    ['xin gọi lan@example.vn.', 'xin gọi •••.'],
    ['mailan@example.vn', 'mailan@example.vn'],
    ['lan@example.vn.com', 'lan@example.vn.com'],
  ])('withoutAddress: «%s», leaves «%s»', (text, left) => {
    expect(withoutAddress(text, ADDRESS)).toBe(left);
  });

  it('withoutAddress: any text around, is kept and the address is gone', () => {
    const words = fc.stringMatching(/^[a-zà-ỹ ]{0,20}$/u);
    fc.assert(fc.property(words, words, (before, after) => withoutAddress(`${before} <${ADDRESS}> ${after}`, ADDRESS) === `${before} <•••> ${after}`), { seed: 143 });
  });
});
