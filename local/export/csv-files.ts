import type { BookState } from '../google/state';
import { toCsv } from './csv';

/** A file of a folder of tabs. */
export interface CsvFile {
  readonly name: string;
  readonly content: string;
}

/** A title in letters that every file system and archive program keeps: «Tổng hợp xã» is «tong-hop-xa». */
export const plainName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Every tab of a book as a CSV file, numbered in the book's order; the number keeps equal names apart. */
export const toCsvFiles = (book: BookState): CsvFile[] =>
  book.sheets.map((sheet, index) => {
    const name = [String(index + 1).padStart(2, '0'), plainName(sheet.title)].filter((part) => part !== '').join('-');
    return { name: `${name}.csv`, content: toCsv(book, sheet) };
  });
