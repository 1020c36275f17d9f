import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailState } from '../google/state';
import { messageOf } from '../mail-out/message';

/** Messages as RFC 5322 texts. The same message always gives the same bytes: no clock, no chance. */
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const VIETNAM_OFFSET_MILLIS = 7 * 3_600_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** The `Date` header of an instant, in Vietnam's time zone. */
export const dateHeader = (millis: number): string => {
  const local = new Date(millis + VIETNAM_OFFSET_MILLIS);
  const day = `${DAYS[local.getUTCDay()]}, ${two(local.getUTCDate())} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())} +0700`;
};

const identityOf = (mail: MailState): string => `${mail.at}.${mail.id}`;

const composerOf = (mail: MailState): MailComposer =>
  new MailComposer({
    ...messageOf(mail),
    messageId: `<${identityOf(mail)}@cong-dan-so.local>`,
    date: dateHeader(mail.at),
    ...{ baseBoundary: `cds-${identityOf(mail)}` },
  });

/**
 * One message with text and HTML parts. The blind copies stay visible: the file is the sender's
 * own record of who was written to.
 */
export const toEml = (mail: MailState): Promise<Buffer> => {
  const message = composerOf(mail).compile();
  message.keepBcc = true;
  return message.build();
};

/** A file of the outbox: `0001.eml` for the first message that left. */
export interface EmlFile {
  readonly name: string;
  readonly content: Buffer;
}

/** All messages in order of sending. */
export const toEmlFiles = (mails: readonly MailState[]): Promise<EmlFile[]> =>
  Promise.all(mails.map(async (mail, index) => ({ name: `${String(index + 1).padStart(4, '0')}.eml`, content: await toEml(mail) })));
