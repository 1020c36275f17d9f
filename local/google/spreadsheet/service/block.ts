import { kindOf } from '../../checked-arguments';
import { signatureText } from '../../error-texts';
import { sizeText } from '../texts';
import type { RangePlace } from './place';

/** Throws Google's errors unless `data` is a two-dimensional array of the range's size. */
export function checkBlock<T>(place: RangePlace, member: string, data: readonly (readonly T[])[]): void {
  const { execution, range } = place;
  if (!Array.isArray(data) || !data.every((line) => Array.isArray(line))) {
    execution.fail(signatureText(`SpreadsheetApp.Range.${member}`, kindOf(data)));
  }
  if (data.length !== range.rows) execution.fail(sizeText('rows', data.length, range.rows));
  const wrong = data.find((line) => line.length !== range.columns);
  if (wrong !== undefined) execution.fail(sizeText('columns', wrong.length, range.columns));
}
