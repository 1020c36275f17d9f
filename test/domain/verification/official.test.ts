import { foldLedger } from '../../../src/domain/standing/fold';
import { comparisonsOf } from '../../../src/domain/verification/official';
import { registryOf, report, signatures } from '../builders';

const ledger = [
  report('A', '2026-09-04', { figures: signatures(40) }),
  report('B', '2026-09-04', { figures: signatures(10) }),
  report('A', '2026-09-11', { figures: signatures(70), key: 'later' }),
];
const official = (day: string, count: number) => ({ criterionId: 'DIGITAL_SIGNATURE', day, count, source: 'VNeID' });

describe('comparisonsOf', () => {
  it('comparisonsOf: each figure, stands beside the villages’ sum of its day', () => {
    const comparisons = comparisonsOf([official('2026-09-12', 60), official('2026-09-05', 55)], foldLedger(ledger), registryOf({ A: 200, B: 100 }));
    expect(comparisons.map(({ day, villageSum, difference, grows }) => [day, villageSum, difference, grows])).toEqual([
      ['2026-09-05', 50, -5, null], ['2026-09-12', 80, 20, true],
    ]);
  });

  it('comparisonsOf: nobody has reported, is unknown and not zero', () => {
    expect(comparisonsOf([official('2026-09-05', 55)], foldLedger([]), registryOf({ A: 200 }))).toMatchObject([{ villageSum: null, difference: null, grows: null }]);
  });
});
