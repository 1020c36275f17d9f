import type { Mailer, OutgoingMail } from '../../src/application/ports';
import type { FakeGate } from './fake-gate';

/** A mailbox with a quota of recipients. */
export class FakeMailer implements Mailer {
  readonly sent: OutgoingMail[] = [];
  quota = 100;
  /** An address that the service refuses. */
  refused = '';

  constructor(private readonly gate: FakeGate) {}

  remaining(): number {
    this.gate.pass('mailer.remaining');
    return this.quota;
  }

  send(message: OutgoingMail): void {
    this.gate.pass('mailer.send');
    if (message.to.includes(this.refused)) throw new Error('Invalid email');
    if (message.to.length > this.quota) throw new Error('Service invoked too many times for one day');
    this.quota -= message.to.length;
    this.sent.push(message);
  }
}
