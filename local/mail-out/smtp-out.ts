import { createTransport, type Transporter } from 'nodemailer';
import type { MailState } from '../google/state';
import { messageOf } from './message';

/** Remembers the number of the last message that was handed over, across restarts. */
export interface Mark {
  /** null before the first message. */
  read(): number | null;
  write(id: number): void;
}

/** Told about a message that the server did not take. */
export type OnRefusal = (mail: MailState, reason: string) => void;

/**
 * Hands the workspace's mail to a real mail server. Only what MailApp can do goes out: sender's
 * name, reply address, subject and two parts. A message is marked before it is handed over, so
 * that a process that dies in between never sends one twice; the mailbox page shows all of them.
 */
export class SmtpOut {
  private readonly transport: Transporter;

  constructor(url: string, private readonly mark: Mark, private readonly onRefusal: OnRefusal) {
    this.transport = createTransport(url);
  }

  /** What was in the mailbox before the server was named stays there. */
  startAfter(mails: readonly MailState[]): void {
    if (this.mark.read() === null) this.mark.write(mails.at(-1)?.id ?? 0);
  }

  /** Sends messages that have not gone yet, in order; gives how many the server took. */
  async sendNew(mails: readonly MailState[]): Promise<number> {
    const last = this.mark.read() ?? 0;
    let taken = 0;
    for (const mail of mails.filter(({ id }) => id > last)) {
      this.mark.write(mail.id);
      if (await this.send(mail)) taken += 1;
    }
    return taken;
  }

  close(): void {
    this.transport.close();
  }

  private async send(mail: MailState): Promise<boolean> {
    try {
      await this.transport.sendMail({ ...messageOf(mail), date: new Date(mail.at) });
      return true;
    } catch (error) {
      this.onRefusal(mail, error instanceof Error ? error.message : String(error));
      return false;
    }
  }
}
