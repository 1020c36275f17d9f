import type { Scalar } from '../../../src/application/ports';
import { at, FakeCommune } from '../../support/fake-commune';

const DUTY = { duty: 'Xây dựng khung chương trình', agency: 'TRAM_Y_TE', deadline: '20/09/2026', state: 'chưa xong' };

/** A commune with duties; the police are behind at every closing, the others never. */
const withDuties = (...duties: readonly Readonly<Record<string, Scalar>>[]): FakeCommune => {
  const commune = new FakeCommune({ settings: { mailEnabled: 'có', 'baseline.VNEID_L2': '80', escalateAfter: 9 } });
  commune.book.type('tasks', ...duties);
  return commune;
};

const FRIDAYS = ['2026-09-04', '2026-09-11', '2026-09-18', '2026-09-25', '2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23'];

const season = (commune: FakeCommune, fridays: readonly string[] = FRIDAYS): FakeCommune => {
  for (const friday of fridays) {
    commune.now = at(friday, 9);
    ['QN-01', 'QN-02'].forEach((id) => commune.send(id, { VNEID_L2: '300' }));
    commune.now = at(friday, 17, 5);
    commune.run();
  }
  return commune;
};

const told = (commune: FakeCommune, agency = 'TRAM_Y_TE'): string[] =>
  commune.outbox.filter(({ kind, key }) => kind === 'DUTY' && key.includes(agency)).map(({ periodId }) => periodId);

describe('dutyLines', () => {
  it('DUTY: due within a month, when overdue, and again after four closings', () => {
    expect(told(season(withDuties(DUTY)))).toEqual(['2026-W36', '2026-W39', '2026-W43']);
  });

  it('DUTY: due in more than a month, is not told yet', () => {
    expect(told(season(withDuties({ ...DUTY, deadline: '05/10/2026' }), FRIDAYS.slice(0, 2)))).toEqual(['2026-W37']);
  });

  it('DUTY: done, is told no more', () => {
    const commune = season(withDuties(DUTY), FRIDAYS.slice(0, 2));
    commune.book.retype('tasks', 2, { state: 'Đã xong' });
    expect(told(season(commune, FRIDAYS.slice(2)))).toEqual(['2026-W36']);
  });

  it('DUTY: a second one comes near, is told at its closing with the first', () => {
    const commune = season(withDuties(DUTY), FRIDAYS.slice(0, 1));
    commune.book.type('tasks', { ...DUTY, duty: 'Báo cáo sơ kết' });
    season(commune, FRIDAYS.slice(1, 2));
    expect(commune.mailer.sent.filter(({ subject }) => subject.includes('nhiệm vụ')).map(({ text }) => [text.includes('khung chương trình'), text.includes('sơ kết')])).toEqual([[true, false], [true, true]]);
  });

  it('DUTY: an owner that gets a digest, reads it there', () => {
    const commune = season(withDuties({ ...DUTY, agency: 'CONG_AN_XA' }), FRIDAYS.slice(0, 3));
    expect([told(commune, 'CONG_AN_XA'), commune.mailer.sent.filter(({ subject, text }) => subject.includes('Tiến độ') && text.includes('khung chương trình')).length]).toEqual([[], 3]);
  });

  it('DUTY: an owner written down by name, is told', () => {
    expect(told(season(withDuties({ ...DUTY, agency: 'Trạm Y tế' }), FRIDAYS.slice(0, 1)))).toEqual(['2026-W36']);
  });

  it('DUTY: a run repeated after the closing, tells once', () => {
    const commune = season(withDuties(DUTY), FRIDAYS.slice(0, 1));
    commune.book.type('settings', { key: 'riskPoints', value: 4 });
    commune.now = at('2026-09-05', 9);
    commune.run();
    expect(told(commune)).toEqual(['2026-W36']);
  });
});
