import { cellText, toMinutes, toNumber } from '../../../src/domain/settings/cell-text';

test.each([[null, ''], [undefined, ''], [5, '5'], [true, 'true'], [' a ', 'a']])('cellText: %p, «%s»', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test.each([['3,5', 3.5], ['3.5', 3.5], ['-2', -2], ['1.234,5', NaN], ['1e3', NaN], ['', NaN]])('toNumber: «%s», %d', (text, number) => {
  expect(toNumber(text)).toBe(number);
});

test.each([['17:00', 1020], ['7:05', 425], ['1020', 1020], ['17:60', NaN]])('toMinutes: «%s», %d', (text, minutes) => {
  expect(toMinutes(text)).toBe(minutes);
});
