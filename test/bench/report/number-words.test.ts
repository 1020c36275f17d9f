import { numberWords } from '../../../bench/report/number-words';

describe('numbers of the table', () => {
  it('numberWords: thousands, are parted by points', () => {
    expect(numberWords(2043, 'MILLIS')).toBe('2.043 ms');
  });

  it('numberWords: a small fraction, stands behind a comma', () => {
    expect(numberWords(0.634, 'MILLIS')).toBe('0,63 ms');
  });
});
