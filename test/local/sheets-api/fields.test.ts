import { coversPath, fieldPaths } from '../../../local/google/sheets-api/fields';

describe('field masks', () => {
  it('fieldPaths: groups inside groups, become dotted paths', () => {
    expect(fieldPaths('note, userEnteredFormat(numberFormat,textFormat(bold,italic)),userEnteredValue')).toEqual([
      'note', 'userEnteredFormat.numberFormat', 'userEnteredFormat.textFormat.bold', 'userEnteredFormat.textFormat.italic', 'userEnteredValue',
    ]);
  });

  it.each([
    ['*', 'note', true], ['userEnteredFormat', 'userEnteredFormat.textFormat.bold', true], ['userEnteredFormat.textFormat.bold', 'userEnteredFormat.textFormat', true],
    ['userEnteredValue', 'userEnteredFormat', false], ['noted', 'note', false],
  ])('coversPath: mask %s and path %s, is %p', (mask, path, covered) => {
    expect(coversPath(fieldPaths(mask), path)).toBe(covered);
  });
});
