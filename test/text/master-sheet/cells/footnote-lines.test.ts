import { footnoteLines } from '../../../../src/text/master-sheet/cells/footnote-lines';

const SENTENCE = 'Chữ số một hai ba bốn năm';

const linesAt = (width: number): unknown[] => footnoteLines(SENTENCE, width).map(([cell]) => cell?.value);

test('footnoteLines: wide table, one row', () => {
  expect(linesAt(1000)).toEqual([SENTENCE]);
});

test('footnoteLines: narrow table, goes on in the next row', () => {
  expect(linesAt(80)).toEqual(['Chữ số một', 'hai ba bốn', 'năm']);
});

test('footnoteLines: word longer than a row, on a row of its own', () => {
  expect(linesAt(10)).toEqual(SENTENCE.split(' '));
});
