import { RECOMPUTE } from '../../../src/application/intake/wake';
import { at, FakeCommune, wakeFor } from '../../support/fake-commune';

const stateOf = (commune: FakeCommune) => ({
  ledger: commune.book.rows('ledger'), review: commune.book.rows('review'), outbox: commune.book.rows('outbox'),
});

const figuresIn = (commune: FakeCommune): (number | undefined)[] =>
  commune.ledger.map(({ entry }) => (entry.kind === 'REPORT' ? entry.figures['VNEID_L2'] : undefined));

const shownIn = (commune: FakeCommune, villageId: string): number | null =>
  commune.master.picture.standing.villages.find((village) => village.villageId === villageId)?.criteria['VNEID_L2']?.achieved ?? null;

describe('takeIn', () => {
  it('takeIn: an answer, enters the ledger and the picture', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.run();
    expect([figuresIn(commune), shownIn(commune, 'QN-01')]).toEqual([[520], 520]);
  });

  it('takeIn: run twice, changes nothing', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520', DIGITAL_SKILLS: 'nhiều' });
    commune.run();
    const before = stateOf(commune);
    expect([commune.run(), stateOf(commune)]).toEqual(['NOTHING_NEW', before]);
  });

  it('takeIn: nothing new, reads once and writes nothing', () => {
    const commune = new FakeCommune();
    commune.run();
    commune.gate.calls.length = 0;
    commune.run();
    expect(commune.gate.calls).toEqual(['memory.all', 'book.read']);
  });

  it('takeIn: rows of two tabs, are taken in by one wake-up', () => {
    const commune = new FakeCommune();
    commune.run();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.send('QN-02', { VNEID_L2: '300' });
    commune.run(wakeFor('QN-01'));
    expect(figuresIn(commune)).toEqual([520, 300]);
  });

  it('takeIn: the lock is taken, leaves without reading', () => {
    const commune = new FakeCommune();
    commune.lock.taken = true;
    expect([commune.run(), commune.gate.calls]).toEqual(['BUSY', []]);
  });

  it('takeIn: before set-up, does nothing', () => {
    const commune = new FakeCommune();
    commune.memory.values.clear();
    expect([commune.run(), commune.lock.held]).toEqual(['NOT_SET_UP', false]);
  });

  it('takeIn: a run that throws, releases the lock', () => {
    const commune = new FakeCommune();
    commune.gate.arm('ERROR', 1);
    expect(() => commune.run()).toThrow('memory.all');
    expect(commune.lock.held).toBe(false);
  });

  it('takeIn: an edited row, is found through the hint', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.now = at('2026-09-01', 9);
    commune.send('QN-01', { DIGITAL_SKILLS: '5' });
    commune.run();
    commune.now = at('2026-09-01', 10);
    commune.edit('QN-01', 0, { VNEID_L2: '530' });
    commune.run(wakeFor('QN-01'));
    expect(shownIn(commune, 'QN-01')).toBe(530);
  });

  it.each([1, 999])('takeIn: an answer read in its second and edited %i ms later in it, ends with the newest figures', (later) => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.run();
    commune.now += later;
    commune.edit('QN-01', 0, { VNEID_L2: '530' });
    commune.run(wakeFor('QN-01'));
    expect([figuresIn(commune), shownIn(commune, 'QN-01')]).toEqual([[520, 530], 530]);
  });

  it('takeIn: two answers of one second, the first read before the second came, both are taken in', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.run();
    commune.send('QN-01', { VNEID_L2: '530' });
    commune.run();
    expect(figuresIn(commune)).toEqual([520, 530]);
  });

  it('takeIn: an edited row without a hint, is found by the first pass of the next day', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.send('QN-01', { DIGITAL_SKILLS: '5' });
    commune.run();
    commune.now = at('2026-09-01', 10);
    commune.edit('QN-01', 0, { VNEID_L2: '530' });
    const sameDay = commune.run();
    commune.now = at('2026-09-02', 0, 5);
    commune.run();
    expect([sameDay, shownIn(commune, 'QN-01')]).toEqual(['NOTHING_NEW', 530]);
  });

  it('takeIn: a hint with nothing new behind it, writes nothing', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.run();
    commune.gate.calls.length = 0;
    commune.run(wakeFor('QN-01'));
    expect([commune.gate.count('book.write'), commune.gate.count('master.show')]).toEqual([0, 0]);
  });

  it('takeIn: a hint that names no village, is passed over', () => {
    const commune = new FakeCommune();
    commune.run();
    expect(commune.run(wakeFor('QN-99'))).toBe('NOTHING_NEW');
  });

  it('takeIn: a sorted linked tab, adds nothing to the ledger', () => {
    const commune = new FakeCommune();
    for (const [minute, count] of [[1, '520'], [2, '521'], [3, '522']] as const) {
      commune.now = at('2026-09-01', 8, minute);
      commune.send('QN-01', { VNEID_L2: count });
    }
    commune.run();
    commune.linked('QN-01').rows.reverse();
    commune.run(wakeFor('QN-01'));
    expect(figuresIn(commune)).toEqual([520, 521, 522]);
  });

  it('takeIn: a sorted ledger, goes on behind the last link of the chain', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.send('QN-02', { VNEID_L2: '300' });
    commune.run();
    commune.book.sort('ledger', (a, b) => Number(b['seq']) - Number(a['seq']));
    commune.now = at('2026-09-01', 9);
    commune.send('QN-01', { VNEID_L2: '525' });
    commune.run();
    expect(commune.ledger.map((row) => row.seq)).toEqual([1, 2, 3]);
  });

  it('takeIn: a setting changed, redraws the picture', () => {
    const commune = new FakeCommune();
    commune.run();
    commune.book.type('settings', { key: 'communeName', value: 'xã Mới' });
    expect([commune.run(), commune.master.picture.registry.settings.communeName]).toEqual(['TAKEN_IN', 'xã Mới']);
  });

  it('takeIn: asked to recompute, redraws though nothing is new', () => {
    const commune = new FakeCommune();
    commune.run();
    commune.run(RECOMPUTE);
    expect(commune.master.shown).toHaveLength(2);
  });

  it('takeIn: a renamed tab, gets its name back and is read', () => {
    const commune = new FakeCommune();
    commune.run();
    commune.send('QN-02', { VNEID_L2: '300' });
    commune.book.renamed.add('QN-02');
    commune.run();
    expect(figuresIn(commune)).toEqual([300]);
  });

  it('takeIn: rows deleted from a linked tab, neither stop the runs nor hide the next answer', () => {
    const commune = new FakeCommune();
    for (const minute of [1, 2, 3]) {
      commune.now = at('2026-09-01', 8, minute);
      commune.send('QN-01', { VNEID_L2: String(520 + minute) });
    }
    commune.run();
    Object.assign(commune.linked('QN-01'), { rows: [], gridRows: 2 });
    commune.now = at('2026-09-01', 9);
    commune.send('QN-01', { VNEID_L2: '530' });
    commune.run(wakeFor('QN-01'));
    expect(figuresIn(commune)).toEqual([521, 522, 523, 530]);
  });

  it('takeIn: a village that ended yesterday, has its form closed by the first run of the day', () => {
    const commune = new FakeCommune();
    commune.book.retype('villages', 2, { validTo: '2026-08-31', mergedInto: 'QN-02' });
    commune.run();
    commune.run();
    expect(commune.closed).toEqual(['QN-01']);
  });

  it('takeIn: an edit woken together with a new answer elsewhere, is seen by the same run', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.run();
    commune.now = at('2026-09-01', 10);
    commune.edit('QN-01', 0, { VNEID_L2: '530' });
    commune.send('QN-02', { VNEID_L2: '300' });
    commune.run(wakeFor('QN-01'));
    expect(commune.ledger.map(({ entry }) => entry.kind === 'REPORT' && entry.figures['VNEID_L2'])).toEqual([520, 530, 300]);
  });
});
