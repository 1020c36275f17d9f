import type { BookState, FormState } from '../../google/state';
import { textOf } from '../../../src/application/tables/cells';
import { tabRows } from '../../scenario/play/tab-desk';

/** A village as far as its form's page needs it. */
export interface FormVillage {
  readonly id: string;
  readonly reporters: readonly string[];
}

/** The village whose form it is, as the registry of the operations book says; null for any other form. */
export const villageOfForm = (form: FormState, operations: BookState): FormVillage | null => {
  const row = tabRows(operations, 'villages').find((candidate) => textOf(candidate, 'formId') === form.id);
  if (row === undefined) return null;
  const reporters = textOf(row, 'reporters').split(/[\s,;]+/).filter((address) => address.includes('@'));
  return { id: textOf(row, 'id'), reporters };
};
