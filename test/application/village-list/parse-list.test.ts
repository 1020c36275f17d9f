import { idPrefix, parseList } from '../../../src/application/village-list/parse-list';

const listed = (...lines: string[][]) => parseList(lines, [], 'QN');
const codes = (...lines: string[][]): unknown[] => listed(...lines).problems.map(({ line, code }) => [line, code]);

describe('parseList', () => {
  it('parseList: names alone, get ids and order', () => {
    expect(listed(['Thôn 1'], ['Thôn 2']).villages.map(({ id, order, name }) => [id, order, name])).toEqual([
      ['QN-01', 1, 'Thôn 1'],
      ['QN-02', 2, 'Thôn 2'],
    ]);
  });

  it('parseList: counts and addresses, are read by their place', () => {
    expect(listed(['Thôn 1', '800', '600', '', 'a@b.vn; c@d.vn']).villages[0]).toMatchObject({ counts: { SIX_PLUS: 800, ADULT: 600 }, reporters: ['a@b.vn', 'c@d.vn'] });
  });

  it('parseList: a heading and running numbers, are passed over', () => {
    expect(listed(['STT', 'Tên thôn'], ['1', 'Thôn Đông'], ['2', 'Thôn Đoài']).villages.map(({ name }) => name)).toEqual(['Thôn Đông', 'Thôn Đoài']);
  });

  it.each([
    ['NOT_A_COUNT', ['Thôn 1', '1.234']],
    ['NOT_AN_ADDRESS', ['Thôn 1', '', '', '', 'không có']],
    ['NO_NAME', ['-', '12']],
  ])('parseList: %s, leaves the line out and names it', (code, line) => {
    expect([codes(['Thôn 9'], line), listed(['Thôn 9'], line).villages.length]).toEqual([[[2, code]], 1]);
  });

  it('parseList: a name twice, whatever its accents and case, counts once', () => {
    expect(codes(['Thôn Đông'], ['THÔN ĐÔNG'])).toEqual([[2, 'NAMED_TWICE']]);
  });

  it('parseList: pasted again, adds nothing', () => {
    expect(parseList([['Thôn 1']], [{ id: 'QN-01', name: 'Thôn 1' }], 'QN')).toEqual({ villages: [], problems: [{ line: 1, code: 'KNOWN', given: 'Thôn 1' }] });
  });

  it('parseList: ids, go on behind the highest and are never reused', () => {
    expect(parseList([['Thôn 5']], [{ id: 'QN-31', name: 'Thôn Mới' }], 'QN').villages[0]?.id).toBe('QN-32');
  });

  it('parseList: a first line that is a village, is no heading', () => {
    expect(listed(['Thôn Đông']).villages.length).toBe(1);
  });

  it('parseList: blank lines, are nothing', () => {
    expect(listed([''], ['', '']).problems).toEqual([]);
  });
});

describe('idPrefix', () => {
  it('idPrefix: no village yet, the initials of the commune', () => {
    expect(idPrefix([], 'xã Quảng Ngọc')).toBe('QN');
  });

  it('idPrefix: villages there, their prefix', () => {
    expect(idPrefix([{ id: 'ABC-07', name: 'x' }], 'xã Quảng Ngọc')).toBe('ABC');
  });
});
