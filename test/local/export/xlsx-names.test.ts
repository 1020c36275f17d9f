import fc from 'fast-check';
import { xlsxNames } from '../../../local/export/xlsx-names';

describe('names of exported tabs', () => {
  it('xlsxNames: any titles, become names that a workbook accepts', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 10 }), (titles) => {
      const names = xlsxNames(titles);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      expect(names.filter((name) => !/^(?!')[^\\/*?:[\]]{1,31}(?<!')$/.test(name))).toEqual([]);
    }), { seed: 11 });
  });

  it('xlsxNames: two long titles that begin alike, stay apart', () => {
    expect(xlsxNames(['Báo cáo của thôn Quảng Ninh số 12 a', 'Báo cáo của thôn Quảng Ninh số 12 b'])).toEqual([
      'Báo cáo của thôn Quảng Ninh số', 'Báo cáo của thôn Quảng Ninh (2)',
    ]);
  });
});
