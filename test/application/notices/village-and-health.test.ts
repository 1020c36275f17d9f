import { MEMORY_KEYS } from '../../../src/application/memory';
import type { NoticeKind } from '../../../src/application/tables/outbox-table';
import { at, FakeCommune } from '../../support/fake-commune';

const REPORTER = 'thon@example.vn';

const commune = (): FakeCommune => {
  const made = new FakeCommune({ settings: { mailEnabled: 'có', 'baseline.VNEID_L2': '20' }, reporters: REPORTER });
  made.memory.values.set(MEMORY_KEYS.installer, 'chu@example.vn');
  made.run();
  return made;
};

const later = (made: FakeCommune, day: string, hour: number, minute = 0): FakeCommune => {
  made.now = at(day, hour, minute);
  made.run();
  return made;
};

const keys = (made: FakeCommune, kind: NoticeKind): string[] => made.outbox.filter((line) => line.kind === kind).map(({ key }) => key);

describe('REMINDER', () => {
  it('REMINDER: Thursday 08:00, goes to villages without a report only, once', () => {
    const made = commune();
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    later(later(made, '2026-09-03', 8, 5), '2026-09-03', 9);
    expect(keys(made, 'REMINDER')).toEqual(['REMINDER|QN-02|BEFORE|2026-W36']);
  });

  it('REMINDER: after the closing, comes once more', () => {
    const made = later(later(commune(), '2026-09-03', 8, 5), '2026-09-04', 17, 5);
    expect(keys(made, 'REMINDER').filter((key) => key.includes('AFTER'))).toEqual(['REMINDER|QN-01|AFTER|2026-W36', 'REMINDER|QN-02|AFTER|2026-W36']);
  });

  it('REMINDER: the link, carries the last figures', () => {
    const made = commune();
    made.book.retype('villages', 2, { entries: 'VNEID_L2:77' });
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    later(later(made, '2026-09-02', 9), '2026-09-10', 8, 5);
    expect(made.outbox.find(({ key }) => key === 'REMINDER|QN-01|BEFORE|2026-W37')?.text).toContain('usp=pp_url&entry.77=300');
  });

  it('REMINDER: a village whose report is held, is not reminded', () => {
    const made = commune();
    made.send('QN-01', { VNEID_L2: 'khoảng 300', email: REPORTER });
    expect(keys(later(made, '2026-09-03', 8, 5), 'REMINDER')).toEqual(['REMINDER|QN-02|BEFORE|2026-W36']);
  });
});

describe('CHANGED', () => {
  const published = (): FakeCommune => {
    const made = commune();
    ['QN-01', 'QN-02'].forEach((id) => made.send(id, { VNEID_L2: '300', email: REPORTER }));
    return later(made, '2026-09-04', 17, 5);
  };

  it('CHANGED: a figure of a closed period is corrected, tells the lead agency once', () => {
    const made = published();
    made.now = at('2026-09-07', 9);
    made.send('QN-01', { VNEID_L2: '250', asOf: '2026-09-03', reason: 'nhập nhầm', email: REPORTER });
    made.run();
    later(made, '2026-09-07', 10);
    expect([keys(made, 'CHANGED').map((key) => key.slice(0, 36)), made.mailer.sent.some(({ text }) => text.includes('nhập nhầm'))]).toEqual([['CHANGED|CONG_AN_XA|VNEID_L2|2026-W36'], true]);
  });

  it('CHANGED: a correction before the closing, tells nobody', () => {
    const made = commune();
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    later(made, '2026-09-02', 9);
    made.send('QN-01', { VNEID_L2: '310', email: REPORTER });
    expect(keys(later(made, '2026-09-02', 10), 'CHANGED')).toEqual([]);
  });

  it('CHANGED: a first report that comes late, corrects nothing', () => {
    const made = commune();
    made.send('QN-01', { VNEID_L2: '300', email: REPORTER });
    later(made, '2026-09-04', 17, 5);
    made.now = at('2026-09-07', 9);
    made.send('QN-02', { VNEID_L2: '300', asOf: '2026-09-04', email: REPORTER });
    made.run();
    expect(keys(made, 'CHANGED')).toEqual([]);
  });
});

describe('HEALTH', () => {
  it('HEALTH: no run for three days, is told by the next run', () => {
    expect(keys(later(commune(), '2026-09-04', 9), 'HEALTH')).toHaveLength(1);
  });

  it('HEALTH: the quota stopped mail, is told the next morning and not again the day after', () => {
    const made = commune();
    made.mailer.quota = 0;
    made.send('QN-01', { VNEID_L2: 'nhiều', email: REPORTER });
    [2, 3, 4, 5].forEach((day) => later(made, `2026-09-0${day}`, 7));
    expect(keys(made, 'HEALTH').map((key) => key.slice(-10))).toEqual(['2026-09-04']);
  });

  it('HEALTH: a quota stop that lasts, is told once in a week however many letters come to wait', () => {
    const made = commune();
    made.mailer.quota = 0;
    [2, 3, 4, 5, 6, 7].forEach((day) => {
      made.now = at(`2026-09-0${day}`, 9);
      made.send('QN-01', { VNEID_L2: `nhiều ${day}`, email: REPORTER });
      later(made, `2026-09-0${day}`, 9, 30);
    });
    expect(keys(made, 'HEALTH')).toHaveLength(1);
  });

  it('HEALTH: over for a while and back after a week, is told again', () => {
    const made = commune();
    const stop = (first: number): void => {
      made.mailer.quota = 0;
      made.now = at(`2026-09-${first}`, 9);
      made.send('QN-01', { VNEID_L2: `nhiều ${first}`, email: REPORTER });
      later(later(made, `2026-09-${first}`, 9, 30), `2026-09-${first + 1}`, 7);
      made.mailer.quota = 100;
      later(made, `2026-09-${first + 1}`, 8);
    };
    const days = (from: number, to: number): void => Array.from({ length: to - from }, (_, index) => from + index).forEach((day) => later(made, `2026-09-${day}`, 9));
    later(later(made, '2026-09-02', 7), '2026-09-03', 7);
    [4, 5, 6, 7, 8, 9].forEach((day) => later(made, `2026-09-0${day}`, 9));
    stop(10);
    days(12, 21);
    stop(21);
    expect(keys(made, 'HEALTH').map((key) => key.slice(-10))).toEqual(['2026-09-11', '2026-09-22']);
  });

  /** Letters that failed, as many as named, found by the first run of a day. */
  const failed = (made: FakeCommune, day: string, subjects: readonly string[]): FakeCommune => {
    made.book.rows('outbox').filter(({ cells }) => cells['state'] === 'FAILED').forEach(({ row }) => made.book.retype('outbox', row, { state: 'SENT' }));
    subjects.forEach((subject, index) => made.book.type('outbox', { key: `RETURNED|${day}|${index}`, kind: 'RETURNED', to: REPORTER, subject, state: 'FAILED', queuedAt: '2026-09-01T09:00:00+07:00' }));
    return later(made, day, 7);
  };

  it.each<[string, string[], number]>([
    ['one of two failed letters settled', ['Thư 1'], 1],
    ['another failed letter', ['Thư 1', 'Thư 2', 'Thư 3'], 2],
    ['a second failed letter of the same name', ['Thư 1', 'Thư 2', 'Thư 2'], 2],
    ['one settled and another failed', ['Thư 2', 'Thư 4'], 2],
  ])('HEALTH: %s, the next day leaves %j and makes %d letters', (_name, subjects, letters) => {
    const made = failed(failed(commune(), '2026-09-02', ['Thư 1', 'Thư 2']), '2026-09-03', subjects);
    expect(keys(made, 'HEALTH')).toHaveLength(letters);
  });

  it('HEALTH: all is well, is silent', () => {
    expect(keys(later(commune(), '2026-09-02', 9), 'HEALTH')).toEqual([]);
  });
});

describe('difficulties', () => {
  it('takeIn: a difficulty about a criterion, is proposed to its lead agency as new', () => {
    const made = commune();
    made.send('QN-01', { VNEID_L2: '300', difficulty: 'Sổ sức khỏe chưa tích hợp được', email: REPORTER });
    made.run();
    expect(made.book.rows('difficulties').map(({ cells }) => [cells['village'], cells['agency'], cells['state']])).toEqual([['QN-01', 'TRAM_Y_TE', 'mới']]);
  });
});
