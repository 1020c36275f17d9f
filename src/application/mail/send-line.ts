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
  const message = { text: line.text, html: line.html, replyTo: settings.replyTo, senderName: settings.communeName };
  if (settings.mailTestMode) {
    mailer.send({ ...message, to: [installer], subject: `[THỬ → ${line.to.join(', ')}] ${line.subject}`.slice(0, LONGEST_SUBJECT) });
    return;
  }
  for (let start = 0; start < line.to.length; start += MAX_RECIPIENTS) {
    const to = line.to.slice(start, start + MAX_RECIPIENTS);
    if (start === 0) mailer.send({ ...message, to, subject: line.subject });
    else sendRest(mailer, { ...message, to, subject: line.subject }, `${start}/${line.to.length}`);
  }
};

/** Google refuses subjects of more than 250 characters. */
const LONGEST_SUBJECT = 240;

const sendRest = (mailer: Mailer, message: Parameters<Mailer['send']>[0], done: string): void => {
  try {
    mailer.send(message);
  } catch (error) {
    throw new PartlySent(`${done}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
