import type { Settings } from '../../domain/registry/settings';
import type { Mailer } from '../ports';
import type { OutboxLine } from '../tables/outbox-table';

/** Google takes at most 50 recipients per message. */
const MAX_RECIPIENTS = 50;

/** How letters leave: under whose name, and in test mode to whom instead. */
export interface Sending {
  readonly settings: Settings;
  readonly installer: string;
}

/** Some recipients have the letter and others do not: sending it again would double it for the first. */
export class PartlySent extends Error {}

/** Recipients that a letter costs. */
export const costOf = (line: OutboxLine, { settings }: Sending): number => (settings.mailTestMode ? 1 : line.to.length);

/** Sends a letter in as many messages as its recipients need. Throws what the service throws, or `PartlySent`. */
export const sendLine = (mailer: Mailer, line: OutboxLine, sending: Sending): void => {
  const { settings, installer } = sending;
  const message = { text: line.text, html: line.html, replyTo: headerText(settings.replyTo), senderName: headerText(settings.communeName) };
  const subject = headerText(line.subject);
  if (settings.mailTestMode) {
    mailer.send({ ...message, to: [installer], subject: headerText(`[THỬ → ${line.to.join(', ')}] ${subject}`).slice(0, LONGEST_SUBJECT) });
    return;
  }
  for (let start = 0; start < line.to.length; start += MAX_RECIPIENTS) {
    const to = line.to.slice(start, start + MAX_RECIPIENTS);
    if (start === 0) mailer.send({ ...message, to, subject });
    else sendRest(mailer, { ...message, to, subject }, `${start}/${line.to.length}`);
  }
};

/** Cells of the outbox and of the settings can be typed into: a line break in a header would begin another one. */
const headerText = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f\u0085]+/g, ' ').trim();

/** Google refuses subjects of more than 250 characters. */
const LONGEST_SUBJECT = 240;

const sendRest = (mailer: Mailer, message: Parameters<Mailer['send']>[0], done: string): void => {
  try {
    mailer.send(message);
  } catch (error) {
    throw new PartlySent(`${done}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
