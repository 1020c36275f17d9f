import type Mail from 'nodemailer/lib/mailer';
import type { MailState } from '../google/state';

/** A mail of the workspace as nodemailer takes it. Nothing of this machine's files or of the network goes into it. */
export const messageOf = (mail: MailState): Mail.Options => ({
  from: mail.senderName === '' ? mail.sender : { name: mail.senderName, address: mail.sender },
  to: mail.to,
  cc: mail.cc,
  bcc: mail.bcc,
  ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
  subject: mail.subject,
  text: mail.text,
  ...(mail.html === '' ? {} : { html: mail.html }),
  disableFileAccess: true,
  disableUrlAccess: true,
});
