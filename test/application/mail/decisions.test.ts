import { MEMORY_KEYS } from '../../../src/application/memory';
import { NOTICE_KINDS, outboxRow, type OutboxLine } from '../../../src/application/tables/outbox-table';
import { at, FakeCommune } from '../../support/fake-commune';

const line = (key: string, more: Partial<OutboxLine> = {}): OutboxLine => ({
  key, kind: 'LAG', to: [`${key}@example.vn`], criteria: [], periodId: '2026-W36', subject: `Về ${key}`, state: 'QUEUED', tries: 0,
  queuedAt: at('2026-09-03', 7), sentAt: null, note: '', text: 'Kính gửi', html: '', ...more,
});

const commune = (lines: readonly OutboxLine[], settings = {}): FakeCommune => {
  const made = new FakeCommune({ settings: { mailEnabled: 'có', ...settings } });
  made.now = at('2026-09-03', 7, 30);
  made.book.type('outbox', ...lines.map(outboxRow));
  made.memory.values.set(MEMORY_KEYS.mailWaiting, '1');
  made.memory.values.set(MEMORY_KEYS.installer, 'chu@example.vn');
  return made;
};

const decided = (state: 'SENDING' | 'FAILED' | 'SENT', decision: string): FakeCommune => {
  const made = commune([line('a', { state, tries: 3 })]);
  made.run();
  made.book.retype('outbox', 2, { decision });
  made.run();
  return made;
};

const outcome = (made: FakeCommune): [number, string | undefined] => [made.mailer.sent.filter(({ subject }) => subject.startsWith('Về')).length, made.outbox[0]?.state];

describe('a person’s decision', () => {
  it.each(['SENDING', 'FAILED'] as const)('deliverMail: %s without a decision, waits', (state) => {
    expect(outcome(decided(state, ''))).toEqual([0, state]);
  });

  it.each(['SENDING', 'FAILED'] as const)('deliverMail: «Gửi lại» beside %s, sends it once more', (state) => {
    expect(outcome(decided(state, 'Gửi lại'))).toEqual([1, 'SENT']);
  });

  it('deliverMail: «đã gửi» beside a half-sent line, closes it without sending', () => {
    expect(outcome(decided('SENDING', 'đã gửi'))).toEqual([0, 'SENT']);
  });

  it('deliverMail: «Gửi lại» beside a line that was sent, does nothing', () => {
    expect(outcome(decided('SENT', 'Gửi lại'))).toEqual([0, 'SENT']);
  });
});

describe('quota and recipients', () => {
  it('deliverMail: little quota, reminders leave it to urgent letters', () => {
    const made = commune([line('r', { kind: 'REMINDER' }), line('l')]);
    made.mailer.quota = 5;
    made.run();
    expect(made.mailer.sent.map(({ subject }) => subject)).toEqual(['Về l']);
  });

  it('deliverMail: 60 recipients, leave as two messages', () => {
    const to = Array.from({ length: 60 }, (_, index) => `n${index}@example.vn`);
    const made = commune([line('a', { to })]);
    made.run();
    expect(made.mailer.sent.map((mail) => mail.to.length)).toEqual([50, 10]);
  });

  it('deliverMail: the second message is refused, the line fails and is not sent again by itself', () => {
    const to = Array.from({ length: 60 }, (_, index) => `n${index}@example.vn`);
    const made = commune([line('a', { to })]);
    made.mailer.refused = 'n55@example.vn';
    made.run();
    made.run();
    expect([made.mailer.sent.length, made.outbox[0]?.state]).toEqual([1, 'FAILED']);
  });

  it('deliverMail: test mode, everything goes to the installer under its real recipient', () => {
    const made = commune([line('a')], { mailTestMode: 'có' });
    made.run();
    expect(made.mailer.sent.map(({ to, subject }) => [to, subject])).toEqual([[['chu@example.vn'], '[THỬ → a@example.vn] Về a']]);
  });
});

describe('hostile cells', () => {
  const hostile = 'Về a\r\nBcc: kẻ gian@example.vn\u2028X: y';

  it.each([[{}], [{ mailTestMode: 'có' }]])('deliverMail: a subject with line breaks, settings %j, leaves as one line', (settings) => {
    const made = commune([line('a', { subject: hostile })], settings);
    made.run();
    expect(made.mailer.sent.map(({ subject }) => /[\r\n\u2028]/.test(subject))).toEqual([false]);
  });

  it('deliverMail: a commune’s name with line breaks, leaves as one line', () => {
    const made = commune([line('a')], { communeName: 'xã A\nBcc: x@example.vn' });
    made.run();
    expect(made.mailer.sent[0]?.senderName).toBe('xã A Bcc: x@example.vn');
  });

  it('deliverMail: every kind, leaves in the order of priority', () => {
    const made = commune([...NOTICE_KINDS].reverse().map((kind) => line(kind, { kind })));
    made.run();
    expect(made.mailer.sent.map(({ subject }) => subject)).toEqual(NOTICE_KINDS.map((kind) => `Về ${kind}`));
  });

  it('deliverMail: «Gửi lại» beside a withdrawn line, does nothing', () => {
    const made = commune([line('a', { state: 'WITHDRAWN' })]);
    made.book.retype('outbox', 2, { decision: 'Gửi lại' });
    made.run();
    expect(made.mailer.sent).toEqual([]);
  });
});
