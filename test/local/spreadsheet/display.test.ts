import { displayText } from '../../../local/google/spreadsheet';
import { serialOfDate } from '../../../local/google/spreadsheet/grid/serial';
import type { Scalar } from '../../../local/google/state';

const shown = (value: Scalar, numberFormat?: string, locale = 'vi_VN'): string =>
  displayText({ value, ...(numberFormat === undefined ? {} : { format: { numberFormat } }) }, { locale });

describe('displayed texts', () => {
  it.each<[Scalar, string | undefined, string]>([
    [1_234_567.5, '#,##0.0', '1.234.567,5'],
    [1_234_567.5, '#,##0', '1.234.568'],
    [1_234_567.5, undefined, '1234567,5'],
    [0, '#,##0', '0'],
    [-1234, '#,##0', '-1.234'],
    [0.9345, '0.0%', '93,5%'],
    [0.93, '0%', '93%'],
    [1.005, '0.00', '1,01'],
    [3, '0.00', '3,00'],
    [3, '0.#', '3'],
    [12, '0" người"', '12 người'],
    [-5, '0;(0)', '(5)'],
    [7, '000', '007'],
    [12_345, '0.00E+00', '1,23E+04'],
    [42, '@', '42'],
    ['=1+1', '@', '=1+1'],
    [true, undefined, 'TRUE'],
    [0.1 + 0.2, undefined, '0,3'],
  ])('displayText: %p under %p in vi_VN, is as people there write it', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('displayText: a grouped number in en_US, has commas', () => {
    expect(shown(1_234_567.5, '#,##0.00', 'en_US')).toBe('1,234,567.50');
  });

  it.each([
    ['dd/MM/yyyy', '05/03/2026'], ['dd/MM/yyyy HH:mm', '05/03/2026 08:07'], ['d/M/yy', '5/3/26'], ['HH:mm:ss', '08:07:09'],
    ['"ngày" d', 'ngày 5'], ['dd/mm/yyyy hh:mm', '05/03/2026 08:07'], ['h:mm am/pm', '8:07 AM'], ['dddd', 'Thứ Năm'],
  ])('displayText: a date under %s, shows its parts', (format, text) => {
    expect(shown(serialOfDate(2026, 3, 5) + (8 * 3600 + 7 * 60 + 9) / 86_400, format)).toBe(text);
  });

  it('displayText: an absent cell, is empty', () => {
    expect(displayText(undefined, { locale: 'vi_VN' })).toBe('');
  });
});
