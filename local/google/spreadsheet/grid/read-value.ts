import type { Execution } from '../../../runtime/execution';
import type { BookState, Scalar } from '../../state';
import type { Cell } from './cells';
import { isDateFormat } from './number-format';
import { millisOf } from './serial';

/** A cell's value as scripts get it: dates are Dates of the script's own realm, empty is ''. */
export const scriptValue = (cell: Cell, { execution, book }: { execution: Execution; book: BookState }): Scalar | Date => {
  if (cell === undefined) return '';
  if (typeof cell.value !== 'number' || !isDateFormat(cell.format?.numberFormat)) return cell.value;
  return new execution.realm.Date(millisOf(cell.value, book.timeZone));
};
