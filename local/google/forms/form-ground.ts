import type { ScriptExecution } from '../../runtime/script-execution';
import { ERROR_TEXTS } from '../error-texts';
import type { FormItemState, FormState } from '../state';
import { syncColumns } from './linked-tab';

/** What the objects of one open form share. */
export class FormGround {
  constructor(
    readonly execution: ScriptExecution,
    readonly form: FormState,
    /** Zone in which a Date given as an answer is a day. */
    readonly timeZone: string,
  ) {}

  read<T>(member: string, get: () => T): T {
    return this.execution.call(member, 'HANDLE', get);
  }

  /** A change of the form; the linked tab's columns follow at once. */
  edit(member: string, change: () => void): void {
    this.execution.call(member, 'FORM_EDIT', () => {
      change();
      this.form.revision += 1;
      syncColumns(this.execution.state, this.form);
    });
  }

  indexOf(item: FormItemState): number {
    const index = this.form.items.indexOf(item);
    if (index < 0) this.execution.fail(ERROR_TEXTS.noItem);
    return index;
  }
}
