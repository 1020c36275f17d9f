import { MEMORY_KEYS } from '../../../src/application/memory';
import { overtakenLines } from '../../../src/application/notices/overtaken/overtaken-lines';
import type { NoticeKind, PlacedLine } from '../../../src/application/tables/outbox-table';
import { at, FakeCommune } from '../../support/fake-commune';

const REPORTER = 'thon@example.vn';

/** A commune whose police are behind and whose mail waits, because the quota is used up. */
const silenced = (settings = {}): FakeCommune => {
  const made = new FakeCommune({ settings: { mailEnabled: 'có', 'baseline.VNEID_L2': '80', ...settings }, reporters: REPORTER });
  made.memory.values.set(MEMORY_KEYS.installer, 'chu@example.vn');
  made.mailer.quota = 0;
  return made;
};

const sweepAt = (made: FakeCommune, day: string, hour: number, minute = 0): FakeCommune => {
  made.now = at(day, hour, minute);
  made.run();
  return made;
};

const linesOf = (made: FakeCommune, kind: NoticeKind): string[] =>
  made.outbox.filter((line) => line.kind === kind).map(({ key, state, note }) => `${key} ${state} ${note}`.trim());

const reminded = (): FakeCommune => sweepAt(silenced(), '2026-09-03', 8, 5);

describe('overtakenLines', () => {
  it('REMINDER: the village reports before the mail leaves, is withdrawn with the reason', () => {
    const made = reminded();
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    expect(linesOf(sweepAt(made, '2026-09-03', 8, 15), 'REMINDER')).toEqual([
      'REMINDER|QN-01|BEFORE|2026-W36 WITHDRAWN REPORTED',
      'REMINDER|QN-02|BEFORE|2026-W36 DEFERRED MAIL_QUOTA',
    ]);
  });

  it('REMINDER: the village’s report is held, is withdrawn too', () => {
    const made = reminded();
    made.send('QN-01', { VNEID_L2: 'nhiều', email: REPORTER });
    expect(linesOf(sweepAt(made, '2026-09-03', 8, 15), 'REMINDER')[0]).toBe('REMINDER|QN-01|BEFORE|2026-W36 WITHDRAWN REPORTED');
  });

  it('REMINDER: withdrawn, never leaves when the quota is back', () => {
    const made = reminded();
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    sweepAt(made, '2026-09-03', 8, 15).mailer.quota = 100;
    sweepAt(made, '2026-09-03', 9);
    expect(made.mailer.sent.filter(({ subject }) => subject.includes('Mời gửi số liệu'))).toHaveLength(1);
  });

  it('REMINDER: the one after the closing, takes the place of the one before it', () => {
    expect(linesOf(sweepAt(reminded(), '2026-09-04', 17, 5), 'REMINDER').slice(0, 2)).toEqual([
      'REMINDER|QN-01|BEFORE|2026-W36 WITHDRAWN NEWER',
      'REMINDER|QN-02|BEFORE|2026-W36 WITHDRAWN NEWER',
    ]);
  });

  it('REMINDER: one that has left, stays as it is', () => {
    const made = silenced();
    made.mailer.quota = 100;
    sweepAt(made, '2026-09-03', 8, 5);
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    expect(linesOf(sweepAt(made, '2026-09-03', 8, 15), 'REMINDER')[0]).toBe('REMINDER|QN-01|BEFORE|2026-W36 SENT');
  });

  it.each(['SENDING', 'FAILED'])('REMINDER: one at %s, waits for a person whatever comes', (state) => {
    const made = reminded();
    made.book.retype('outbox', 2, { state });
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    expect(linesOf(sweepAt(made, '2026-09-03', 8, 15), 'REMINDER')[0]).toContain(state);
  });
});

/** Both villages report the same count every week; Fridays pass without quota. */
const weeks = (made: FakeCommune, fridays: readonly string[]): FakeCommune => {
  for (const friday of fridays) {
    made.now = at(friday, 9);
    ['QN-01', 'QN-02'].forEach((id) => made.send(id, { VNEID_L2: '300', email: REPORTER }));
    sweepAt(made, friday, 17, 5);
  }
  return made;
};

const FRIDAYS = ['2026-09-04', '2026-09-11', '2026-09-18'] as const;

describe('overtakenLines of agencies', () => {
  it.each(['LAG', 'SUMMARY'] as const)('%s: waits still when the next one comes, is withdrawn', (kind) => {
    expect(linesOf(weeks(silenced(), FRIDAYS.slice(0, 2)), kind).map((line) => line.split(' ').slice(1).join(' '))).toEqual(['WITHDRAWN NEWER', 'DEFERRED MAIL_QUOTA']);
  });

  it('ESCALATION: digests that never left, are no silence', () => {
    expect(linesOf(weeks(silenced(), FRIDAYS), 'ESCALATION')).toEqual([]);
  });

  it('ESCALATION: one digest left and one still waits, is not due', () => {
    const made = silenced();
    made.mailer.quota = 100;
    weeks(made, FRIDAYS.slice(0, 1)).mailer.quota = 0;
    expect(linesOf(weeks(made, FRIDAYS.slice(1)), 'ESCALATION')).toEqual([]);
  });

  it('ESCALATION: the agency answers before it leaves, is withdrawn', () => {
    const made = silenced();
    made.mailer.quota = 100;
    weeks(made, FRIDAYS.slice(0, 2)).mailer.quota = 0;
    weeks(made, FRIDAYS.slice(2));
    made.book.type('answers', { at: '2026-09-18T17:30:00+07:00', agency: 'CONG_AN_XA', answer: 'đã nhận' });
    made.book.type('settings', { key: 'riskPoints', value: 4 });
    expect(linesOf(sweepAt(made, '2026-09-18', 17, 40), 'ESCALATION')).toEqual(['ESCALATION|CONG_AN_XA|VNEID_L2|2026-W38 WITHDRAWN ANSWERED']);
  });

  it('RETURNED: the village sends a better report before it leaves, still tells of the first', () => {
    const made = silenced();
    made.now = at('2026-09-03', 19);
    made.send('QN-01', { VNEID_L2: 'nhiều', email: REPORTER });
    made.run();
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    expect(linesOf(sweepAt(made, '2026-09-03', 19, 10), 'RETURNED').map((line) => line.split(' ')[1])).toEqual(['QUEUED']);
  });

  it('HEALTH: another finding on another day, takes nothing away', () => {
    const line = (stamp: string, day: string): PlacedLine => ({
      row: 2, key: `HEALTH|chu@example.vn|${stamp}|${day}`, kind: 'HEALTH', to: ['chu@example.vn'], criteria: [], periodId: '', subject: '', state: 'QUEUED',
      tries: 0, queuedAt: at(day), sentAt: null, note: '', text: '', html: '',
    });
    const context = { ledger: [], answers: [], added: [line('b', '2026-09-05'), line('c', '2026-09-06')] };
    expect(overtakenLines([line('a', '2026-09-04'), line('b', '2026-09-04')], context).map(({ line: { key } }) => key)).toEqual(['HEALTH|chu@example.vn|b|2026-09-04']);
  });
});
