import { at, FakeCommune, wakeFor } from '../../support/fake-commune';

/** A commune in which one report is held. */
const held = (): FakeCommune => {
  const commune = new FakeCommune();
  commune.send('QN-01', { VNEID_L2: '520', DIGITAL_SKILLS: 'năm' });
  commune.run();
  return commune;
};

const kindsIn = (commune: FakeCommune): string[] => commune.ledger.map(({ entry }) => entry.kind);

const countShown = (commune: FakeCommune): number | null | undefined =>
  commune.master.picture.standing.villages.find(({ villageId }) => villageId === 'QN-01')?.criteria['VNEID_L2']?.achieved;

describe('verdicts', () => {
  it('takeIn: a held report, waits in the review queue with its village and sentence', () => {
    const [row] = held().book.rows('review');
    expect(row?.cells).toMatchObject({ village: 'Thôn QN-01 (QN-01)', problem: expect.stringContaining('Kỹ năng số') });
  });

  it('takeIn: a held report approved, counts from then on', () => {
    const commune = held();
    commune.book.retype('review', 2, { verdict: 'Duyệt', verdictReason: 'đã gọi', decidedBy: 'Lan' });
    commune.run();
    expect([countShown(commune), kindsIn(commune)]).toEqual([520, ['REPORT', 'VERDICT']]);
  });

  it('takeIn: a held report sent back, does not count', () => {
    const commune = held();
    commune.book.retype('review', 2, { verdict: 'Trả lại' });
    commune.run();
    expect(countShown(commune)).toBeNull();
  });

  it('takeIn: a verdict carried out, is marked with the time', () => {
    const commune = held();
    commune.now = at('2026-09-01', 9);
    commune.book.retype('review', 2, { verdict: 'Duyệt' });
    commune.run();
    expect(commune.book.rows('review')[0]?.cells['doneAt']).toBe('2026-09-01T09:00:00+07:00');
  });

  it('takeIn: the row typed again after the verdict, adds nothing', () => {
    const commune = held();
    commune.book.retype('review', 2, { verdict: 'Duyệt' });
    commune.run();
    commune.book.retype('review', 2, { verdict: 'Trả lại', doneAt: '' });
    commune.run();
    expect(kindsIn(commune)).toEqual(['REPORT', 'VERDICT']);
  });

  it('takeIn: the row copied and typed twice, gives one verdict', () => {
    const commune = held();
    commune.book.retype('review', 2, { verdict: 'Duyệt' });
    commune.book.type('review', { ...commune.book.rows('review')[0]?.cells });
    commune.run();
    expect(kindsIn(commune)).toEqual(['REPORT', 'VERDICT']);
  });

  it('takeIn: a verdict on a report nobody knows, is left standing', () => {
    const commune = held();
    commune.book.type('review', { key: 'form-QN-09@1#0', verdict: 'Duyệt' });
    commune.run();
    expect([kindsIn(commune), commune.book.rows('review')[1]?.cells['doneAt']]).toEqual([['REPORT'], undefined]);
  });

  it('takeIn: a verdict without a name, carries that of whoever clicked', () => {
    const commune = held();
    commune.book.retype('review', 2, { verdict: 'Duyệt' });
    commune.run({ force: true, villageHint: () => null, decider: 'lan@example.vn' });
    expect(commune.ledger[1]?.entry).toMatchObject({ kind: 'VERDICT', decidedBy: 'lan@example.vn' });
  });

  it('takeIn: a held report edited into a good one, needs no decision any more', () => {
    const commune = held();
    commune.now = at('2026-09-01', 9);
    commune.edit('QN-01', 0, { VNEID_L2: '520', DIGITAL_SKILLS: '5' });
    commune.run(wakeFor('QN-01'));
    expect(commune.book.rows('review')[0]?.cells).toMatchObject({ doneAt: '2026-09-01T09:00:00+07:00', verdictReason: expect.stringContaining('09:00') });
  });

  it('takeIn: a later report that says less than the held one, leaves it standing', () => {
    const commune = held();
    commune.now = at('2026-09-01', 9);
    commune.send('QN-01', { DIGITAL_SKILLS: '5' });
    commune.run();
    expect(commune.book.rows('review')[0]?.cells['doneAt']).toBeUndefined();
  });
});
