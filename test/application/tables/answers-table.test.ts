import { readAnswers } from '../../../src/application/tables/answers-table';
import type { Scalar } from '../../../src/application/ports';
import { at, serialOf } from '../../support/fake-commune';

const instantOf = (value: Scalar): number | undefined => readAnswers([{ row: 2, cells: { at: value, agency: 'PHONG_VHXH', answer: 'đã nhận' } }])[0]?.at;

describe('answers table', () => {
  it.each([
    ['an instant as text', '2026-09-04T17:30:00+07:00', at('2026-09-04', 17, 30)],
    ['a date and time cell', serialOf(at('2026-09-04', 17, 30)), at('2026-09-04', 17, 30)],
    ['a day as text', '04/09/2026', at('2026-09-04', 0)],
    ['nothing', null, 0],
  ])('readAnswers: %s, is understood', (_, value, expected) => {
    expect(instantOf(value)).toBe(expected);
  });

  it('readAnswers: a row without agency, is left out', () => {
    expect(readAnswers([{ row: 2, cells: { at: 1, answer: 'x' } }])).toEqual([]);
  });
});
