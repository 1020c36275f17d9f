import { at, FakeCommune } from '../../support/fake-commune';

/** A commune with one report taken in on Tuesday; then something happens to the tab, and Wednesday's first pass comes. */
const nextDayAfter = (happen: (commune: FakeCommune) => void): FakeCommune => {
  const commune = new FakeCommune();
  commune.send('QN-01', { VNEID_L2: '520' });
  commune.now += 2_000;
  commune.run();
  happen(commune);
  commune.now = at('2026-09-02', 1);
  commune.run();
  return commune;
};

const type = (commune: FakeCommune, from: string, to: string): void => {
  const tab = commune.linked('QN-01');
  tab.rows = tab.rows.map((row) => row.map((cell) => (cell === from ? to : cell)));
};

const outcomes = (commune: FakeCommune): unknown[] => commune.book.rows('journal').map(({ cells }) => [cells['what'], cells['outcome']]);

describe('nightly comparison of linked tabs and ledger', () => {
  it('nightly: nothing happened, writes nothing', () => {
    expect(outcomes(nextDayAfter(() => undefined))).toEqual([]);
  });

  it('nightly: a figure typed over in the linked tab, changes no figure', () => {
    const commune = nextDayAfter((it) => type(it, '520', '999'));
    expect(commune.ledger.map(({ entry }) => entry.kind === 'REPORT' && entry.figures['VNEID_L2'])).toEqual([520]);
  });

  it('nightly: a figure typed over in the linked tab, is named with its row', () => {
    const [line] = nextDayAfter((it) => type(it, '520', '999')).book.rows('journal');
    expect(line?.cells).toMatchObject({ outcome: 'TOUCHED', detail: expect.stringContaining('dòng 2') });
  });

  it('nightly: the same difference on the next day, is not written again', () => {
    const commune = nextDayAfter((it) => type(it, '520', '999'));
    commune.now = at('2026-09-03', 1);
    commune.run();
    expect(outcomes(commune)).toHaveLength(1);
  });

  it('nightly: a row deleted by hand, is named and its figure stays', () => {
    const commune = nextDayAfter((it) => it.linked('QN-01').rows.pop());
    expect([outcomes(commune), commune.ledger.length]).toEqual([[['reconcile', 'GONE']], 1]);
  });

  it('nightly: an answer edited by its sender, is no difference', () => {
    const commune = nextDayAfter((it) => {
      it.now = at('2026-09-01', 10);
      it.edit('QN-01', 0, { VNEID_L2: '521' });
    });
    expect([outcomes(commune), commune.ledger.length]).toEqual([[], 2]);
  });

  it('nightly: a question that was renamed, is named with its village', () => {
    const commune = nextDayAfter((it) => {
      const tab = it.linked('QN-02');
      tab.header[2] = 'Câu hỏi khác';
      it.send('QN-02', { VNEID_L2: '300' });
    });
    expect(commune.book.rows('journal')[0]?.cells).toMatchObject({ outcome: 'UNREAD', detail: expect.stringContaining('QN-02') });
  });

  it('nightly: a row that a run never saw, is taken in and no difference', () => {
    const commune = nextDayAfter((it) => {
      it.send('QN-02', { VNEID_L2: '300' });
      it.memory.values.set('WATERMARKS', JSON.stringify({ 'QN-01': 2, 'QN-02': 2 }));
    });
    expect([outcomes(commune), commune.ledger.length]).toEqual([[], 2]);
  });
});
