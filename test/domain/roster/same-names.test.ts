import { meantName, sameNames, suggestedFor } from '../../../src/domain/roster/same-names';
import { village } from '../builders';

describe('names of villages', () => {
  it.each([['Thôn Năm', 'thôn 5.'], ['Làng  Hoà', 'làng Hòa'], ['Thuỷ', 'thủy']])('meantName: %j and %j, mean the same', (one, other) => {
    expect(meantName(one)).toBe(meantName(other));
  });

  it.each([['Thôn Hòa', 'Thôn Hóa'], ['Thôn Đông', 'Thôn Dong'], ['Thôn 1', 'Thôn 1A']])('meantName: %j and %j, are different', (one, other) => {
    expect(meantName(one)).not.toBe(meantName(other));
  });

  it('suggestedFor: a name that two villages carry, suggests both', () => {
    const villages = [village('A', { name: 'Thôn 5' }), village('B', { name: 'Thôn Mới', aliases: ['Thôn Năm'] }), village('C')];
    expect(suggestedFor('thôn năm', villages).map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('sameNames: one name in two former communes, is told apart', () => {
    const villages = [village('A', { name: 'Thôn 1', formerCommune: 'Quảng Văn' }), village('B', { name: 'Thôn 1', formerCommune: 'Quảng Hòa' })];
    expect(sameNames(villages, '2026-09-04')).toEqual([]);
  });

  it('sameNames: one name twice with nothing to tell them apart, is named', () => {
    const villages = [village('A', { name: 'Thôn 1' }), village('B', { name: 'Thôn Một' }), village('C', { name: 'Thôn 1', validTo: '2026-09-03' })];
    expect(sameNames(villages, '2026-09-04')).toEqual([['A', 'B']]);
  });
});
