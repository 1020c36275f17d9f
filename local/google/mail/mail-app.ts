import type { Execution } from '../../runtime/execution';
import { ERROR_TEXTS } from '../error-texts';
import { countRecipients, recipientsLeft } from './mail-quota';
import { messageOfArguments, readMessage, type MailDraft } from './mail-message';

/** MailApp: hands messages to the workspace's outgoing mail. There is no answer: Google gives none. */
export class MailApp {
  constructor(private readonly execution: Execution) {}

  sendEmail(...given: unknown[]): void {
    this.execution.call('MailApp.sendEmail', 'MAIL', () => this.#send(readMessage(this.execution, messageOfArguments(this.execution, given))));
  }

  /** Recipients left in the window of 24 hours that the first message opened. */
  getRemainingDailyQuota(): number {
    return this.execution.call('MailApp.getRemainingDailyQuota', 'METADATA', () => recipientsLeft(this.execution.state.account, this.execution.now()));
  }

  #send(draft: MailDraft): void {
    const { state } = this.execution;
    const at = this.execution.now();
    const recipients = draft.to.length + draft.cc.length + draft.bcc.length;
    if (recipients > recipientsLeft(state.account, at)) this.execution.fail(ERROR_TEXTS.mailQuota);
    countRecipients(state.account, at, recipients);
    state.mails.push({ id: (state.mails.at(-1)?.id ?? 0) + 1, at, sender: this.execution.effectiveUser, ...draft });
  }
}
