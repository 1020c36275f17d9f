import type { Execution } from '../../../runtime/execution';
import type { BookState, ProtectionState, RangeState, SheetState } from '../../state';
import { SHEET_TEXTS } from '../texts';
import { contains, intersects } from './cells';

interface Editing {
  readonly execution: Pick<Execution, 'effectiveUser' | 'fail'>;
  readonly book: BookState;
  readonly sheet: SheetState;
}

/** Whether a person may edit what a protection covers; the owner always may. */
export const mayEdit = (book: BookState, protection: ProtectionState, person: string): boolean =>
  protection.warningOnly || person === book.owner || protection.editors.includes(person);

const covers = (protection: ProtectionState, range: RangeState | null): boolean => {
  if (range !== null && (protection.unprotected ?? []).some((free) => contains(free, range))) return false;
  return protection.range === null || range === null || intersects(protection.range, range);
};

/** Throws when a protection keeps the running user out of a block; null stands for the whole sheet. */
export const refuseProtected = ({ execution, book, sheet }: Editing, range: RangeState | null): void => {
  const refused = sheet.protections.some((protection) => covers(protection, range) && !mayEdit(book, protection, execution.effectiveUser));
  if (refused) execution.fail(SHEET_TEXTS.protectedRange);
};
