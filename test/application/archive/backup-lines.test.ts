import fc from 'fast-check';
import { fromLines, toLines } from '../../../src/application/archive/backup-lines';
import { anyText } from '../../support/any-text';

const LONG = 'Thôn 1 😀 '.repeat(9000);

describe('toLines', () => {
  it('toLines: a long text, fits the cells and comes back', () => {
    const lines = toLines(LONG);
    expect([Math.max(...lines.map((line) => line.length)) <= 50_000, fromLines(lines)]).toEqual([true, LONG]);
  });

  it('toLines: any text, comes back', () => {
    fc.assert(fc.property(anyText({ maxLength: 50 }), (text) => fromLines(toLines(text)) === text), { seed: 143 });
  });

  it('toLines: a pair of halves at the edge of a part, is kept together', () => {
    const text = `${'a'.repeat(39_999)}😀`;
    expect(toLines(text).slice(1).every((line) => !/[\ud800-\udbff]~$/.test(line))).toBe(true);
  });

  it('fromLines: a part that is missing, is no back-up', () => {
    expect(fromLines(toLines(LONG).slice(0, -1))).toBeNull();
  });

  it('fromLines: something else in the tab, is no back-up', () => {
    expect(fromLines(['Thôn 1', '250'])).toBeNull();
  });

  it('fromLines: blank lines between, do no harm', () => {
    expect(fromLines(['', ...toLines('{}').flatMap((line) => [line, '  '])])).toBe('{}');
  });
});
