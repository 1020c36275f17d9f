import fc from 'fast-check';
import { coerceInput, coerceTyped, type Typing } from '../../../local/google/spreadsheet/grid/coerce';
import { serialOfDate } from '../../../local/google/spreadsheet/grid/serial';
import { NOW } from './a-run';

const vietnamese: Typing = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', nowMillis: NOW, plainText: false };
const american: Typing = { ...vietnamese, locale: 'en_US' };

describe('typed input', () => {
  it.each([
    ['1.234', 1234], ['5,5', 5.5], ['007', 7], ['-3', -3], ['+84912345678', 84_912_345_678], ['12,5%', 0.125], ['1e3', 1000], [' 12 ', 12],
  ])('coerceTyped: «%s» in vi_VN, is a number', (text, value) => {
    expect(coerceTyped(text, vietnamese).value).toBe(value);
  });

  it.each([
    ['1,234', 1234], ['12.5', 12.5], ['1,234.5', 1234.5],
  ])('coerceTyped: «%s» in en_US, is a number', (text, value) => {
    expect(coerceTyped(text, american).value).toBe(value);
  });

  it.each(['1.5', '12,5,0', '~1200', '1234 người', '', ' =1+1', 'Đạt', '-', '31/02/2026', '1:99', '００7'])('coerceTyped: «%s» in vi_VN, stays text', (text) => {
    expect(coerceTyped(text, vietnamese)).toEqual({ value: text });
  });

  it.each([
    ['31/08/2026', serialOfDate(2026, 8, 31)], ['31/08', serialOfDate(2026, 8, 31)], ['2026-08-31', serialOfDate(2026, 8, 31)],
    ['31/8/26 12:00', serialOfDate(2026, 8, 31) + 0.5], ['06:00', 0.25],
  ])('coerceTyped: «%s» in vi_VN, is a date or a time', (text, value) => {
    expect(coerceTyped(text, vietnamese).value).toBe(value);
  });

  it('coerceTyped: a date in en_US, has the month first', () => {
    expect(coerceTyped('8/31/2026', american).value).toBe(serialOfDate(2026, 8, 31));
  });

  it('coerceTyped: a date without a year when nobody knows the year, stays text', () => {
    expect(coerceTyped('31/08', { ...vietnamese, nowMillis: null })).toEqual({ value: '31/08' });
  });

  it.each([['TRUE', true], ['false', false]])('coerceTyped: «%s», is a boolean', (text, value) => {
    expect(coerceTyped(text, vietnamese)).toEqual({ value });
  });

  it('coerceTyped: a text that begins with «=», is a formula with commas', () => {
    expect(coerceTyped('=SUM(1;2)&"a;b"', vietnamese)).toEqual({ value: '', formula: '=SUM(1,2)&"a;b"' });
  });

  it('coerceTyped: a signed text that is no number, is a formula', () => {
    expect(coerceTyped('-abc', vietnamese).formula).toBe('=-abc');
  });

  it('coerceTyped: a leading apostrophe, keeps the rest as text', () => {
    expect(coerceTyped("'=1+1", vietnamese)).toEqual({ value: '=1+1' });
  });

  it('coerceTyped: any text in a cell of format @, stays as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => coerceTyped(text, { ...vietnamese, plainText: true }).value === text), { seed: 3 });
  });

  it('coerceTyped: any whole number as people write it, comes back', () => {
    fc.assert(fc.property(fc.integer(), (number) => coerceTyped(String(number), vietnamese).value === number), { seed: 4 });
  });

  it('coerceInput: a Date at midnight, is a date serial of the zone', () => {
    expect(coerceInput(new Date(Date.UTC(2026, 7, 30, 17)), vietnamese)).toEqual({ value: serialOfDate(2026, 8, 31), numberFormat: 'dd/MM/yyyy' });
  });

  it('coerceInput: an object, is refused', () => {
    expect(coerceInput({}, vietnamese)).toBeNull();
  });
});
