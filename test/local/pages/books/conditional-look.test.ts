import type { ConditionalFormatState, Scalar } from '../../../../local/google/state';
import { conditionalLook } from '../../../../local/pages/books/conditional-look';
import { aBook, aSheet } from '../sample-state';

const RED = { background: '#c2410c' };
const WHOLE = { row: 0, column: 0, rows: 10, columns: 3 };

const rule = (type: string, ...values: unknown[]): ConditionalFormatState => ({ ranges: [WHOLE], type, values, format: RED });

const lookAt = (value: Scalar, rules: ConditionalFormatState[], at = { row: 0, column: 0 }): object => {
  const sheet = aSheet({ rows: [[{ value }, { value: 5 }], [{ value: 'dưới' }, { value: 50 }]], conditionalFormats: rules });
  return conditionalLook({ book: aBook([sheet]), sheet, nowMillis: Date.UTC(2026, 7, 31) }, at);
};

describe('conditionalLook', () => {
  it.each([
    ['NUMBER_LESS_THAN', [4], 3, 4],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [4], 4, 5],
    ['NUMBER_GREATER_THAN', [4], 5, 4],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [4], 4, 3],
    ['NUMBER_EQUAL_TO', [4], 4, '4'],
    ['NUMBER_BETWEEN', [1, 4], 4, 5],
    ['TEXT_EQUAL_TO', ['chậm'], 'CHẬM', 'chậm tiến độ'],
    ['TEXT_CONTAINS', ['chậm'], 'Có nguy cơ chậm', 'Đúng'],
    ['TEXT_DOES_NOT_CONTAIN', ['chậm'], 'Đúng', 'chậm'],
    ['TEXT_STARTS_WITH', ['chậm'], 'Chậm tiến độ', 'có chậm'],
    ['TEXT_ENDS_WITH', ['đạt'], 'Đã đạt', 'đạt rồi'],
    ['CELL_EMPTY', [], '', 'x'],
    ['CELL_NOT_EMPTY', [], 0, ' '],
  ])('conditionalLook: %s, colours what fits and nothing else', (type, wanted, fits, other) => {
    expect([lookAt(fits, [rule(type, ...wanted)]), lookAt(other, [rule(type, ...wanted)])]).toEqual([RED, {}]);
  });

  it('conditionalLook: a formula, moves along with the cells', () => {
    const rules = [rule('CUSTOM_FORMULA', '=$B1>10')];
    expect([lookAt('', rules), lookAt('', rules, { row: 1, column: 0 })]).toEqual([{}, RED]);
  });

  it('conditionalLook: two rules that hold, the first wins', () => {
    const second = { ...rule('CELL_NOT_EMPTY'), format: { bold: true } };
    expect(lookAt(1, [rule('NUMBER_EQUAL_TO', 1), second])).toEqual(RED);
  });

  it('conditionalLook: outside of the range, nothing', () => {
    expect(lookAt(1, [rule('CELL_EMPTY')], { row: 20, column: 0 })).toEqual({});
  });
});
