import { newBook, writeScalar, writeTyped } from '../../../local/google/spreadsheet';
import type { BookState, SheetState } from '../../../local/google/state';

const aBook = (): { book: BookState; sheet: SheetState } => {
  const book = newBook({ id: 'b', name: '', owner: '', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', language: 'vi', random: () => 0, rows: 2, columns: 2 });
  return { book, sheet: book.sheets[0] as SheetState };
};

describe('writing for the form service', () => {
  it('writeTyped: a number in the locale, is coerced', () => {
    const { book, sheet } = aBook();
    writeTyped(book, sheet, 0, 1, '1.234');
    expect(sheet.rows[0]?.[1]?.value).toBe(1234);
  });

  it('writeTyped: a cell past the grid, grows it', () => {
    const { book, sheet } = aBook();
    writeTyped(book, sheet, 4, 5, 'x');
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([5, 6]);
  });

  it('writeTyped: a cell of format @, keeps the text', () => {
    const { book, sheet } = aBook();
    writeScalar(book, sheet, 0, 0, '', '@');
    writeTyped(book, sheet, 0, 0, '007');
    expect(sheet.rows[0]?.[0]?.value).toBe('007');
  });

  it('writeScalar: a serial with its format, keeps both', () => {
    const { book, sheet } = aBook();
    writeScalar(book, sheet, 0, 0, 46_350.5, 'dd/MM/yyyy HH:mm:ss');
    expect(sheet.rows[0]?.[0]).toEqual({ value: 46_350.5, format: { numberFormat: 'dd/MM/yyyy HH:mm:ss' } });
  });

  it('writeScalar: any write, raises both revisions', () => {
    const { book, sheet } = aBook();
    const before = [book.revision, sheet.revision];
    writeScalar(book, sheet, 0, 0, 1);
    expect([book.revision, sheet.revision]).toEqual(before.map((revision) => revision + 1));
  });
});
