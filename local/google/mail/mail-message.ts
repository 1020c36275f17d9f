import type { Execution } from '../../runtime/execution';
import { kindOf } from '../checked-arguments';
import { ERROR_TEXTS, invalidEmailText, signatureText } from '../error-texts';
import type { MailState } from '../state';

const MOST_RECIPIENTS = 50;
const MOST_SUBJECT_CHARACTERS = 250;
const MOST_BODY_BYTES = { gmail: 200 * 1_024, workspace: 400 * 1_024 } as const;
const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+$/u;
const MODELLED = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo']);

/** A checked message, before it has a number, an instant and a sender. */
export type MailDraft = Omit<MailState, 'id' | 'at' | 'sender'>;

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const addresses = (execution: Execution, list: unknown): string[] => {
  const found = textOf(list)
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const wrong = found.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined) execution.fail(invalidEmailText(wrong));
  return found;
};

const checkSize = (execution: Execution, draft: MailDraft): void => {
  const recipients = draft.to.length + draft.cc.length + draft.bcc.length;
  if (recipients === 0) execution.fail(ERROR_TEXTS.noRecipient);
  if (recipients > MOST_RECIPIENTS) execution.fail(ERROR_TEXTS.mailRecipients);
  if (draft.subject.length > MOST_SUBJECT_CHARACTERS) execution.fail(ERROR_TEXTS.subjectTooLarge);
  const most = MOST_BODY_BYTES[execution.state.account.kind];
  if (Math.max(Buffer.byteLength(draft.text), Buffer.byteLength(draft.html)) > most) execution.fail(ERROR_TEXTS.mailBody);
};

/** Turns the argument object of MailApp.sendEmail into a message, with Google's errors for what it refuses. */
export const readMessage = (execution: Execution, message: Readonly<Record<string, unknown>>): MailDraft => {
  const unknown = Object.keys(message).find((key) => !MODELLED.has(key));
  if (unknown !== undefined) throw new Error(`MailApp.sendEmail option ${unknown} is not modelled by the local services`);
  const draft = {
    senderName: textOf(message['name']),
    to: addresses(execution, message['to']),
    cc: addresses(execution, message['cc']),
    bcc: addresses(execution, message['bcc']),
    replyTo: addresses(execution, message['replyTo']).join(', '),
    subject: textOf(message['subject']),
    text: textOf(message['body']),
    html: textOf(message['htmlBody']),
  };
  checkSize(execution, draft);
  return draft;
};

/** The four ways to call MailApp.sendEmail, as one object. */
export const messageOfArguments = (execution: Execution, given: readonly unknown[]): Readonly<Record<string, unknown>> => {
  const kinds = given.map(kindOf).join(',');
  const [first, second, third, fourth] = given;
  if (kinds === 'Object') return first as Readonly<Record<string, unknown>>;
  if (kinds === 'String,String,String') return { to: first, subject: second, body: third };
  if (kinds === 'String,String,String,Object') return { ...(fourth as object), to: first, subject: second, body: third };
  if (kinds === 'String,String,String,String') return { to: first, replyTo: second, subject: third, body: fourth };
  return execution.fail(signatureText('MailApp.sendEmail', kinds));
};
