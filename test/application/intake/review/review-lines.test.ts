import { at, FakeCommune } from '../../../support/fake-commune';

/** 100 for week 36 and 110 for week 37; then week 36 is corrected to a figure. */
const corrected = (count: string): FakeCommune => {
  const commune = new FakeCommune({ reporters: 'a@example.vn', settings: { mailEnabled: true } });
  const send = (day: string, answers: Record<string, string>): void => {
    commune.now = at(day, 10);
    commune.send('QN-01', { email: 'a@example.vn', ...answers });
    commune.run();
  };
  send('2026-09-02', { VNEID_L2: '100' });
  send('2026-09-09', { VNEID_L2: '110' });
  send('2026-09-10', { VNEID_L2: count, asOf: '2026-09-03' });
  return commune;
};

const problems = (commune: FakeCommune): string[] => commune.book.rows('review').map(({ cells }) => String(cells['problem']));
const doneIn = (commune: FakeCommune): boolean[] => commune.book.rows('review').map(({ cells }) => (cells['doneAt'] ?? '') !== '');

const shown = (commune: FakeCommune): number | null | undefined =>
  commune.master.picture.standing.villages.find(({ villageId }) => villageId === 'QN-01')?.criteria['VNEID_L2']?.achieved;

const decide = (commune: FakeCommune, row: number, verdict: string): FakeCommune => {
  commune.book.retype('review', row, { verdict });
  commune.run();
  return commune;
};

describe('reviewRows', () => {
  it('reviewRows: an old period corrected above a later one, opens a line for either report', () => {
    expect(problems(corrected('150'))).toEqual([expect.stringContaining('lớn hơn số của kỳ sau (110)'), expect.stringContaining('Số của Tuần 36')]);
  });

  it('reviewRows: when a report was sent, is told in words', () => {
    expect(corrected('150').book.rows('review').map(({ cells }) => cells['sentAt'])).toEqual(['10:00 ngày 10/09/2026', '10:00 ngày 09/09/2026']);
  });

  it('reviewRows: an old period corrected below the later one, opens none', () => {
    expect(problems(corrected('105'))).toEqual([]);
  });

  it('reviewRows: a report to be checked, counts meanwhile', () => {
    expect(shown(corrected('150'))).toBe(110);
  });

  it('reviewRows: the later report sent back, counts no more', () => {
    expect(shown(decide(corrected('150'), 3, 'Trả lại'))).toBe(150);
  });

  it('reviewRows: the correction sent back, leaves the figure before it', () => {
    const commune = decide(corrected('150'), 2, 'Trả lại');
    expect(commune.master.picture.standing.periods.map(({ criteria }) => criteria['VNEID_L2']?.achieved)).toEqual([100]);
  });

  it('reviewRows: a report sent back after it had counted, tells the sender without the clerk’s words', () => {
    const commune = decide(corrected('150'), 2, 'Trả lại');
    const letter = commune.outbox.find(({ kind }) => kind === 'RETURNED');
    expect([letter?.to, letter?.text.includes('lớn hơn số của kỳ sau'), letter?.text.includes('đang được tính')]).toEqual([['a@example.vn'], true, false]);
  });

  it('reviewRows: a line approved, is closed and changes nothing', () => {
    const commune = decide(corrected('150'), 2, 'Duyệt');
    expect([shown(commune), doneIn(commune)]).toEqual([110, [true, false]]);
  });

  it.each([['later report', 3], ['correction', 2]])('reviewRows: the %s sent back, closes the line of the other too', (_which, row) => {
    expect(doneIn(decide(corrected('150'), row, 'Trả lại'))).toEqual([true, true]);
  });

  it('reviewRows: one of two later reports sent back, leaves the correction’s line open', () => {
    const commune = corrected('90');
    commune.now = at('2026-09-16', 10);
    commune.send('QN-01', { email: 'a@example.vn', VNEID_L2: '115' });
    commune.run();
    commune.now = at('2026-09-17', 10);
    commune.send('QN-01', { email: 'a@example.vn', VNEID_L2: '150', asOf: '2026-09-03' });
    commune.run();
    const ofSecond = commune.book.rows('review').findIndex(({ cells }) => String(cells['problem']).includes('Tuần 38'));
    decide(commune, ofSecond + 2, 'Trả lại');
    expect(doneIn(commune)).toEqual([false, false, true]);
  });

  it('reviewRows: the correction corrected, closes both lines', () => {
    const commune = corrected('150');
    commune.now = at('2026-09-11', 10);
    commune.send('QN-01', { email: 'a@example.vn', VNEID_L2: '105', asOf: '2026-09-03' });
    commune.run();
    expect(doneIn(commune)).toEqual([true, true]);
  });

  it('reviewRows: a gain far above the village’s own, opens a line', () => {
    const commune = new FakeCommune();
    [100, 102, 104, 106, 108, 190].forEach((count, week) => {
      commune.now = at('2026-09-01', 10) + week * 7 * 86_400_000;
      commune.send('QN-01', { VNEID_L2: String(count) });
      commune.run();
    });
    expect(problems(commune)).toEqual([expect.stringMatching(/đang được tính.*tăng nhiều/)]);
  });
});
