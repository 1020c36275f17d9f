import { checkLedger } from '../../src/application/check-ledger';
import { at, FakeCommune } from '../support/fake-commune';

/** Three reports, taken in by a run that begins between two seconds. */
const filled = (): FakeCommune => {
  const commune = new FakeCommune();
  for (const hour of [8, 9, 10]) {
    commune.now = at('2026-09-01', hour) + 345;
    commune.send('QN-01', { VNEID_L2: String(500 + hour), reason: ' chuyển đi ', difficulty: hour === 9 ? '079123456789' : '' });
    commune.run();
  }
  return commune;
};

describe('checkLedger', () => {
  it('checkLedger: a ledger nobody touched, holds', () => {
    expect(checkLedger(filled().book)).toBeNull();
  });

  it('checkLedger: sorted by hand, still holds', () => {
    const commune = filled();
    commune.book.sort('ledger', (a, b) => Number(b['seq']) - Number(a['seq']));
    expect(checkLedger(commune.book)).toBeNull();
  });

  it.each([['a figure', { VNEID_L2: 999 }], ['a reason', { reason: '' }], ['a state', { state: 'DUPLICATE' }], ['the village', { village: 'QN-02' }], ['the hash', { hash: 'x' }]])('checkLedger: %s changed by hand, names the row', (_, cells) => {
    const commune = filled();
    commune.book.retype('ledger', 3, cells);
    expect(checkLedger(commune.book)).toBe(3);
  });

  it('checkLedger: a row emptied by hand, names the one behind it', () => {
    const commune = filled();
    const blank = Object.fromEntries(Object.keys(commune.book.rows('ledger')[0]?.cells ?? {}).map((key) => [key, '']));
    commune.book.retype('ledger', 2, blank);
    expect(checkLedger(commune.book)).toBe(3);
  });

  it('checkLedger: an empty ledger, holds', () => {
    expect(checkLedger(new FakeCommune().book)).toBeNull();
  });
});
