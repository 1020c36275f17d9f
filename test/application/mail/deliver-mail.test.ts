import { MEMORY_KEYS } from '../../../src/application/memory';
import { outboxRow, type NoticeKind, type OutboxLine } from '../../../src/application/tables/outbox-table';
import { at, FakeCommune } from '../../support/fake-commune';

const line = (key: string, more: Partial<OutboxLine> = {}): OutboxLine => ({
  key, kind: 'LAG', to: [`${key}@example.vn`], criteria: [], periodId: '2026-W36', subject: `Về ${key}`, state: 'QUEUED', tries: 0,
  queuedAt: at('2026-09-03', 9), sentAt: null, note: '', text: 'Kính gửi', html: '<p>Kính gửi</p>', ...more,
});

/** A commune with mail switched on, lines in the outbox and the clock on a working morning. */
const waiting = (...lines: OutboxLine[]): FakeCommune => {
  const commune = new FakeCommune({ settings: { mailEnabled: 'có' } });
  commune.now = at('2026-09-03', 9);
  commune.book.type('outbox', ...lines.map(outboxRow));
  commune.memory.values.set(MEMORY_KEYS.mailWaiting, '1');
  return commune;
};

const statesOf = (commune: FakeCommune): string[] => commune.outbox.map(({ state }) => state);

describe('deliverMail', () => {
  it('deliverMail: a queued line, is sent and marked with its time', () => {
    const commune = waiting(line('a'));
    commune.run();
    expect(commune.outbox[0]).toMatchObject({ state: 'SENT', tries: 1, sentAt: at('2026-09-03', 9) });
  });

  it('deliverMail: run twice, sends once', () => {
    const commune = waiting(line('a'));
    commune.run();
    commune.run();
    expect(commune.mailer.sent).toHaveLength(1);
  });

  it('deliverMail: several kinds, leave by priority', () => {
    const kinds: NoticeKind[] = ['REMINDER', 'LAG', 'RETURNED', 'ESCALATION'];
    const commune = waiting(...kinds.map((kind) => line(kind, { kind })));
    commune.run();
    expect(commune.mailer.sent.map((mail) => mail.subject)).toEqual(['Về RETURNED', 'Về ESCALATION', 'Về LAG', 'Về REMINDER']);
  });

  it('deliverMail: quota used up, defers the rest visibly', () => {
    const commune = waiting(line('a'), line('b'));
    commune.mailer.quota = 1;
    commune.run();
    expect(commune.outbox.map(({ state, note }) => [state, note])).toEqual([['SENT', ''], ['DEFERRED', 'MAIL_QUOTA']]);
  });

  it('deliverMail: quota back the next day, sends what was deferred', () => {
    const commune = waiting(line('a'), line('b'));
    commune.mailer.quota = 1;
    commune.run();
    commune.mailer.quota = 100;
    commune.now = at('2026-09-04', 9);
    commune.run();
    expect(statesOf(commune)).toEqual(['SENT', 'SENT']);
  });

  it('deliverMail: quota still used up, marks nothing twice', () => {
    const commune = waiting(line('a'));
    commune.mailer.quota = 0;
    commune.run();
    commune.gate.calls.length = 0;
    commune.run();
    expect(commune.gate.count('book.write')).toBe(0);
  });

  it.each(['SENDING', 'FAILED', 'SENT'] as const)('deliverMail: a line left at %s, is never sent again', (state) => {
    const commune = waiting(line('a', { state }));
    commune.run();
    expect(commune.mailer.sent).toEqual([]);
  });

  it('deliverMail: a half-sent line that a person lets go later, is sent by the next run', () => {
    const commune = waiting(line('a', { state: 'SENDING', tries: 1 }));
    commune.run();
    commune.book.retype('outbox', 2, { state: 'QUEUED' });
    commune.run();
    expect(commune.mailer.sent).toHaveLength(1);
  });

  it('deliverMail: a state that somebody overtyped, is not sent', () => {
    const commune = waiting(line('a'));
    commune.book.retype('outbox', 2, { state: 'gửi lại' });
    commune.run();
    expect(commune.mailer.sent).toEqual([]);
  });

  it('deliverMail: a run that dies at any call, sends no mail twice', () => {
    const most = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((call) => {
      const commune = waiting(line('a'), line('b'));
      commune.gate.arm('KILL', call);
      try {
        commune.run();
      } catch (error) {
        if (!String(error).includes('stopped') && !String(error).includes('KILL')) throw error;
      }
      commune.gate.revive();
      commune.run();
      return Math.max(...['a', 'b'].map((key) => commune.mailer.sent.filter((mail) => mail.subject === `Về ${key}`).length));
    });
    expect(Math.max(...most)).toBe(1);
  });

  it('deliverMail: an address that is refused, does not hold up the others', () => {
    const commune = waiting(line('a'), line('b'));
    commune.mailer.refused = 'a@example.vn';
    commune.run();
    expect(statesOf(commune)).toEqual(['DEFERRED', 'SENT']);
  });

  it('deliverMail: refused three times, stays visible as failed with the reason', () => {
    const commune = waiting(line('a'));
    commune.mailer.refused = 'a@example.vn';
    for (let run = 0; run < 4; run += 1) commune.run();
    expect(commune.outbox[0]).toMatchObject({ state: 'FAILED', tries: 3, note: 'Invalid email' });
  });

  it.each([
    ['Saturday', '2026-09-05', 9], ['Sunday', '2026-09-06', 9], ['the national day', '2026-09-02', 9], ['before seven', '2026-09-03', 6], ['six in the evening', '2026-09-03', 18],
  ] as const)('deliverMail: on %s, keeps everything back', (_, day, hour) => {
    const commune = waiting(line('a'));
    commune.now = at(day, hour);
    commune.run();
    expect([commune.mailer.sent.length, commune.memory.values.get(MEMORY_KEYS.mailWaiting)]).toEqual([0, '1']);
  });

  it('deliverMail: mail switched off, keeps everything back', () => {
    const commune = waiting(line('a'));
    commune.book.retype('settings', 3, { value: 'không' });
    commune.run();
    expect(commune.mailer.sent).toEqual([]);
  });

  it('deliverMail: nothing waits any more, does not look again', () => {
    const commune = waiting(line('a'));
    commune.run();
    commune.gate.calls.length = 0;
    commune.run();
    expect(commune.gate.count('book.read')).toBe(1);
  });

  it('deliverMail: more than fifty recipients, leaves in several messages', () => {
    const to = Array.from({ length: 60 }, (_, index) => `p${index}@example.vn`);
    const commune = waiting(line('a', { to }));
    commune.run();
    expect(commune.mailer.sent.map((mail) => mail.to.length)).toEqual([50, 10]);
  });

  it('deliverMail: reply address and sender, come from the settings', () => {
    const commune = waiting(line('a'));
    commune.book.type('settings', { key: 'replyTo', value: 'vp@example.vn' }, { key: 'communeName', value: 'xã Mới' });
    commune.run();
    expect(commune.mailer.sent[0]).toMatchObject({ replyTo: 'vp@example.vn', senderName: 'xã Mới' });
  });
});
