import type { LinkedForm } from '../../application/tables/villages-table';
import { destinationOf, openKnown } from './linked-form';

type Form = GoogleAppsScript.Forms.Form & { isPublished?(): boolean; supportsAdvancedResponderPermissions?(): boolean };

/** What the self-check sees of one form. */
export interface FormLook {
  readonly isOpened: boolean;
  /** Published and accepting answers. */
  readonly isOpen: boolean;
  /** Whether its answers go into the operations book. */
  readonly isLinked: boolean;
  /** Answers that the form holds and the ledger does not. */
  readonly missing: number;
}

/** What is expected of a form. */
export interface ExpectedForm {
  readonly form: LinkedForm;
  readonly bookId: string;
  /** Reports of the form in the ledger. */
  readonly taken: number;
  /** Answers sent after this instant may still be on their way. */
  readonly settledBy: number;
}

const UNSEEN: FormLook = { isOpened: false, isOpen: false, isLinked: false, missing: 0 };

/** Opens one form and looks: five or six calls, about two seconds. */
export const lookAtForm = ({ form: known, bookId, taken, settledBy }: ExpectedForm): FormLook => {
  const form = openKnown(known) as Form | null;
  if (form === null) return UNSEEN;
  const held = form.getResponses().length;
  const recent = held > taken ? form.getResponses(new Date(settledBy)).length : 0;
  return {
    isOpened: true,
    isOpen: form.isAcceptingResponses() && isPublished(form),
    isLinked: destinationOf(form) === bookId,
    missing: Math.max(held - recent - taken, 0),
  };
};

/** Forms of the older kind know only «accepting». */
const isPublished = (form: Form): boolean => form.supportsAdvancedResponderPermissions?.() !== true || form.isPublished?.() !== false;
