import fc from 'fast-check';
import { toCsv } from '../../../local/export/csv';
import { plainName, toCsvFiles } from '../../../local/export/csv-files';
import { aBook, aSheet } from '../pages/sample-state';
import type { CellState } from '../../../local/google/state';
import { anyText } from '../../support/any-text';

const csvOf = (...cells: CellState[]): string => {
  const sheet = aSheet({ rows: [cells] });
  return toCsv(aBook([sheet]), sheet);
};

const lineOf = (...cells: CellState[]): string => csvOf(...cells).slice(1, -2);

/** A field as a spreadsheet program reads it. */
const readBack = (field: string): string => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);

describe('tabs as CSV files', () => {
  it('toCsv: any tab, begins with the mark of UTF-8 and ends its lines as Excel does', () => {
    expect(csvOf({ value: 'Thôn' }, { value: 5 })).toBe('\ufeffThôn;5\r\n');
  });

  it('toCsv: a count of thousands, comes as bare digits', () => {
    expect(lineOf({ value: 24480, format: { numberFormat: '#,##0' } })).toBe('24480');
  });

  it('toCsv: a ratio, comes as the percentage that people see', () => {
    expect(lineOf({ value: 0.16335, format: { numberFormat: '0.00%' } })).toBe('16,34%');
  });

  it('toCsv: a day, comes as it is written in Vietnam', () => {
    expect(lineOf({ value: 46_264, format: { numberFormat: 'dd/MM/yyyy' } })).toBe('30/08/2026');
  });

  it('toCsv: a negative number, stays a number', () => {
    expect(lineOf({ value: -3.5, format: { numberFormat: '0.0' } })).toBe('-3,5');
  });

  it.each(['=1+1', '+84', '-cmd', '@x', '\t=1', '\r=1', ' =1', '"=1', "'=1", '＝1'])('toCsv: the text «%s», is marked as a text', (value) => {
    expect(readBack(lineOf({ value }))).toBe(`'${value}`);
  });

  it('toCsv: a text with separators and quotes, is read back as it was', () => {
    expect(lineOf({ value: 'a;b "c"\nd' })).toBe('"a;b ""c""\nd"');
  });

  it('toCsv: any text, is one field that begins no formula', () => {
    fc.assert(
      fc.property(anyText(), (value) => {
        const line = lineOf({ value }, { value: 'sau' });
        const field = line.slice(0, -';sau'.length);
        return line.endsWith(';sau') && !/^[\s"]*[=+\-@\t\r]/.test(readBack(field)) && (field.startsWith('"') || !/[;"\r\n]/.test(field));
      }),
      { seed: 143 },
    );
  });

  it('toCsv: empty rows and columns at the end, are left out', () => {
    expect(lineOf({ value: 'a' }, { value: '' })).toBe('a');
  });

  it('toCsvFiles: titles with the same letters, have names of their own', () => {
    expect(toCsvFiles(aBook([aSheet({ title: 'Tổng hợp: xã' }), aSheet({ title: 'tong hop xa' })])).map(({ name }) => name)).toEqual([
      '01-tong-hop-xa.csv', '02-tong-hop-xa.csv',
    ]);
  });

  it('plainName: Vietnamese letters, become those every system keeps', () => {
    expect(plainName('Đối chiếu số liệu')).toBe('doi-chieu-so-lieu');
  });
});
