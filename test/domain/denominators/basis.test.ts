import { basisOf, inBasis } from '../../../src/domain/denominators/basis';
import { persons } from '../builders';

describe('basis of denominators', () => {
  it.each([['', ''], ['thuong_tru', 'THUONG_TRU'], ['Thực tế cư trú', 'THUC_TE_CU_TRU'], ['hộ khẩu', null]] as const)(
    'basisOf: %j, is %j', (text, basis) => expect(basisOf(text)).toBe(basis),
  );

  it('inBasis: both bases kept, gives the chosen one and rows that name none', () => {
    const rows = [persons('A', 500, { basis: 'THUONG_TRU' }), persons('A', 450), persons('B', 300, { basis: '' })];
    expect(inBasis(rows, 'THUC_TE_CU_TRU').map(({ count }) => count)).toEqual([450, 300]);
  });
});
