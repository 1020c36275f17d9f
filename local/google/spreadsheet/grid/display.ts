import type { BookState, CellState } from '../../state';
import { formatDate } from './date-format';
import { traitsOf } from './locale';
import { formatNumber, generalNumber, isDateFormat, isGeneral } from './number-format';

const numberText = (value: number, pattern: string | undefined, locale: string): string => {
  if (pattern === undefined || isGeneral(pattern) || pattern === '@') return generalNumber(value, traitsOf(locale));
  return isDateFormat(pattern) ? formatDate(value, pattern) : formatNumber(value, pattern, locale);
};

/** What a person sees in a cell: the value under its number format in the book's locale. */
export const displayText = (cell: CellState | undefined, book: Pick<BookState, 'locale'>): string => {
  if (cell === undefined) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return typeof cell.value === 'string' ? cell.value : numberText(cell.value, cell.format?.numberFormat, book.locale);
};
