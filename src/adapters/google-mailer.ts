import type { Mailer, OutgoingMail } from '../application/ports';

/** Mail through MailApp: it only sends, and needs the narrowest scope. */
export const googleMailer: Mailer = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: (message: OutgoingMail) =>
    MailApp.sendEmail({
      to: message.to.join(','),
      subject: message.subject,
      body: message.text,
      name: message.senderName,
      ...(message.html === '' ? {} : { htmlBody: message.html }),
      ...(message.replyTo === '' ? {} : { replyTo: message.replyTo }),
    }),
};
