import { blankAddress, type BlankingOutcome } from '../../../src/application/blanking/blank-address';
import { MEMORY_KEYS } from '../../../src/application/memory';
import { TAB_IDS } from '../../../src/application/tables/columns';
import { firstBrokenLink } from '../../../src/domain/reports/ledger';
import { foldLedger } from '../../../src/domain/standing/fold';
import { at, FakeCommune } from '../../support/fake-commune';

const ADDRESS = 'lan@example.vn';

/** Two reports of one person, one of them sent back by that same person, and a letter to them. */
const used = (): FakeCommune => {
  const commune = new FakeCommune({ reporters: `${ADDRESS}, ba@example.vn`, settings: { mailEnabled: 'có' } });
  commune.memory.values.set(MEMORY_KEYS.installer, 'chu@example.vn');
  commune.send('QN-01', { VNEID_L2: '300', email: ADDRESS });
  commune.run();
  commune.now = at('2026-09-01', 9);
  commune.send('QN-02', { VNEID_L2: 'khoảng 20', email: ADDRESS });
  commune.send('QN-02', { VNEID_L2: '250', email: 'ba@example.vn' });
  commune.run();
  return commune;
};

const blank = (commune: FakeCommune, address = ADDRESS, carryOut = true): BlankingOutcome => {
  commune.lock.held = false;
  return blankAddress(commune.services, { address, decidedBy: 'chu@example.vn', carryOut });
};

const everything = (commune: FakeCommune): string => JSON.stringify([TAB_IDS.map((tab) => commune.book.rows(tab)), [...commune.book.linked]]).toLowerCase();
const figures = (commune: FakeCommune): unknown => {
  const folded = foldLedger(commune.ledger.map(({ entry }) => entry));
  return ['QN-01', 'QN-02'].map((id) => folded.figures(id, 'VNEID_L2'));
};

describe('blankAddress', () => {
  it('blankAddress: an address in ledger, review queue, outbox, registry and linked tabs, is nowhere any more', () => {
    const commune = used();
    const before = everything(commune).includes(ADDRESS);
    blank(commune);
    expect([before, everything(commune).includes(ADDRESS), everything(commune).includes('ba@example.vn')]).toEqual([true, false, true]);
  });

  it('blankAddress: the chain of the ledger, still holds', () => {
    const commune = used();
    blank(commune);
    expect([firstBrokenLink(commune.ledger), commune.ledger.filter(({ entry }) => entry.kind === 'REDACTION').length]).toEqual([null, 2]);
  });

  it('blankAddress: figures, are those of before', () => {
    const commune = used();
    const before = figures(commune);
    blank(commune);
    expect(figures(commune)).toEqual(before);
  });

  it('blankAddress: a figure changed by hand in a blanked row, is still found', () => {
    const commune = used();
    blank(commune);
    const { row } = commune.ledger[0] ?? { row: 0 };
    commune.book.retype('ledger', row, { VNEID_L2: 301 });
    expect(firstBrokenLink(commune.ledger)).toBe(0);
  });

  it('blankAddress: two persons of one ledger one after the other, keep the chain whole', () => {
    const commune = used();
    blank(commune);
    blank(commune, 'ba@example.vn');
    expect(firstBrokenLink(commune.ledger)).toBeNull();
  });

  it('blankAddress: answers taken in before, are not taken in again', () => {
    const commune = used();
    blank(commune);
    const before = commune.ledger.length;
    commune.memory.values.set(MEMORY_KEYS.day, '');
    commune.run();
    expect(commune.ledger.length).toBe(before);
  });

  it('blankAddress: a waiting letter to that person alone, is closed and never sent', () => {
    const commune = used();
    const returned = commune.outbox.filter(({ kind, to }) => kind === 'RETURNED' && to.includes(ADDRESS)).map(({ key }) => key);
    commune.mailer.sent.length = 0;
    commune.outbox.filter(({ key }) => returned.includes(key)).forEach(({ row }) => commune.book.retype('outbox', row, { state: 'QUEUED', sentAt: '' }));
    blank(commune);
    commune.now = at('2026-09-02', 9);
    commune.run();
    expect([returned.length, commune.outbox.filter(({ key }) => returned.includes(key)).map(({ to, state, note }) => [to, state, note]), commune.mailer.sent]).toEqual([1, [[[], 'SENT', 'ADDRESS_BLANKED']], []]);
  });

  it('blankAddress: a second time, finds nothing and changes nothing', () => {
    const commune = used();
    blank(commune);
    const before = everything(commune);
    expect([blank(commune), everything(commune)]).toEqual([{ kind: 'FOUND', rows: 0, villages: [], typedIn: [] }, before]);
  });

  it('blankAddress: only to be counted, changes nothing and names the villages', () => {
    const commune = used();
    const before = everything(commune);
    expect([blank(commune, ADDRESS, false), everything(commune)]).toEqual([{ kind: 'FOUND', rows: expect.any(Number), villages: ['QN-01', 'QN-02'], typedIn: [] }, before]);
  });

  it('blankAddress: the sender wrote it into the reason, is out of the ledger and the raw answer is named', () => {
    const commune = used();
    commune.send('QN-01', { VNEID_L2: '290', email: ADDRESS, reason: `hỏi ${ADDRESS}` });
    commune.run();
    expect([blank(commune), commune.ledger.some(({ entry }) => entry.reason.includes(ADDRESS)), firstBrokenLink(commune.ledger)]).toEqual([
      expect.objectContaining({ typedIn: ['QN-01'] }), false, null,
    ]);
  });

  it.each([['chu@example.vn', 'INSTALLER'], ['lan', 'NOT_AN_ADDRESS'], ['', 'NOT_AN_ADDRESS']])('blankAddress: %s, is refused', (address, kind) => {
    expect(blank(used(), address)).toEqual({ kind });
  });
});
