import fc from 'fast-check';
import { newBook, recalculate } from '../../../local/google/spreadsheet';
import { shiftFormula } from '../../../local/google/spreadsheet/formula/shift';
import { cellAt } from '../../../local/google/spreadsheet/grid/cells';
import { coerceTyped } from '../../../local/google/spreadsheet/grid/coerce';
import { writeTyped } from '../../../local/google/spreadsheet';
import type { BookState, Scalar, SheetState } from '../../../local/google/state';
import { NOW } from './a-run';

const aBook = (texts: readonly (readonly string[])[]): { book: BookState; sheet: SheetState } => {
  const book = newBook({ id: 'b', name: '', owner: '', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', language: 'vi', random: () => 0 });
  const sheet = book.sheets[0] as SheetState;
  texts.forEach((line, row) => line.forEach((text, column) => writeTyped(book, sheet, row, column, text)));
  recalculate(book, NOW);
  return { book, sheet };
};

/** Value of a formula in E1, beside a block of cells from A1. */
const valueOf = (formula: string, texts: readonly (readonly string[])[] = []): Scalar | undefined => {
  const [first = [], ...rest] = texts;
  const { sheet } = aBook([[...first, ...new Array<string>(4 - first.length).fill(''), formula], ...rest]);
  return cellAt(sheet, 0, 4)?.value;
};

describe('formulas', () => {
  it.each<[string, Scalar]>([
    ['=1+2*3', 7], ['=(1+2)*3', 9], ['=2^3', 8], ['=-2^2', 4], ['=50%', 0.5], ['=1/0', '#DIV/0!'], ['="a"&"b"&1', 'ab1'],
    ['=1<2', true], ['="a"="A"', true], ['=1<>1', false], ['=TRUE', true], ['=NOT(FALSE)', true],
    ['=IF(1>2;"có";"không")', 'không'], ['=IF(TRUE,1)', 1], ['=IFERROR(1/0;"lỗi")', 'lỗi'], ['=AND(TRUE;1)', true], ['=OR(FALSE;0)', false],
    ['=ROUND(2.5;0)', 3], ['=ROUND(-1.005;2)', -1.01], ['=INT(-1.5)', -2], ['=ABS(-3)', 3], ['=LEN("thôn")', 4],
    ['=TEXT(1234.5;"#,##0.0")', '1.234,5'], ['=TEXT(DATE(2026;12;31);"dd/MM/yyyy")', '31/12/2026'], ['=CONCATENATE("a";1;TRUE)', 'a1TRUE'],
    ['=HYPERLINK("https://a.vn";"mở")', 'mở'], ['=TODAY()', 46_350], ['=NOW()-TODAY()', 46_350 + 8.5 / 24 - 46_350],
    ['=FOO(1)', '#NAME?'], ['=abc', '#NAME?'], ['=1+', '#ERROR!'], ['=Z99', ''], ["='Không có'!A1", '#REF!'], ['="x"+1', '#VALUE!'],
  ])('recalculate: %s, is %p', (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });

  it.each<[string, Scalar]>([
    ['=SUM(A1:B2)', 6], ['=MAX(A1:B2)', 3], ['=MIN(A:A)', 1], ['=COUNT(A1:D2)', 3], ['=COUNTA(A1:D2)', 4], ['=COUNTIF(A1:D2;">=2")', 2],
    ['=COUNTIF(A1:D2;"Đạt")', 1], ['=COUNTIF(A1:D2;"Đ*")', 1], ['=A1+B1', 3], ['=SUM($A$1:A2)', 4], ["=SUM('Trang tính1'!A1:A2)", 4],
  ])('recalculate: %s over cells, is %p', (formula, value) => {
    expect(valueOf(formula, [['1', '2'], ['3', 'Đạt']])).toBe(value);
  });

  it('recalculate: a formula that refers to itself through another, is a reference error', () => {
    expect(valueOf('=A1', [['=E1']])).toBe('#REF!');
  });

  it('recalculate: when no result differs, leaves the revision alone', () => {
    const { book } = aBook([['=1+1']]);
    const before = book.revision;
    recalculate(book, NOW + 1000);
    expect(book.revision).toBe(before);
  });

  it('recalculate: any sum of whole numbers, is their sum', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 8 }), (numbers) => {
      expect(valueOf(`=${numbers.map((number) => `(${number})`).join('+')}`)).toBe(numbers.reduce((sum, number) => sum + number, 0));
    }), { seed: 6, numRuns: 50 });
  });

  it('recalculate: any text as a formula, gives a value and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => valueOf(`=${text} `) !== undefined), { seed: 7 });
  });

  it('shiftFormula: relative references move, fixed ones and texts stay', () => {
    expect(shiftFormula('=A1+$B$2+C$3&"A1"&SUM(A1)', { rows: 1, columns: 2 })).toBe('=C2+$B$2+E$3&"A1"&SUM(C2)');
  });

  it('coerceTyped: «;» inside a quoted tab name, stays', () => {
    expect(coerceTyped("='a;b'!A1;1", { locale: 'vi_VN', timeZone: 'GMT', nowMillis: null, plainText: false }).formula).toBe("='a;b'!A1,1");
  });
});
