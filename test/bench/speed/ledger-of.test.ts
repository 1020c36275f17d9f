import { ledgerOf } from '../../../bench/speed/ledger-of';
import { registryOf } from '../../../bench/speed/registry-of';
import { instantIn, MONDAY } from '../../../bench/commune/calendar';
import { countIn, villageOf } from '../../../bench/commune/village-of';
import { foldLedger } from '../../../src/domain/standing/fold';
import { standingAt } from '../../../src/domain/standing/standing-at';

const VILLAGES = 20;
const WEEKS = 6;
const registry = registryOf(VILLAGES);
const entries = ledgerOf({ villages: VILLAGES, weeks: WEEKS }, registry);

describe('ledger to be folded', () => {
  it('ledgerOf: some reports, are sent again', () => expect(entries.length).toBeGreaterThan(VILLAGES * WEEKS));

  it('ledgerOf: folded, gives the sum of the last week', () => {
    const standing = standingAt(foldLedger(entries), registry, instantIn(WEEKS + 1, MONDAY, 0));
    const sum = Array.from({ length: VILLAGES }, (_, index) => countIn(villageOf(index).eligible.SIX_PLUS ?? 0, WEEKS)).reduce((a, b) => a + b);
    expect(standing.commune['VNEID_L2']?.achieved).toBe(sum);
  });
});
