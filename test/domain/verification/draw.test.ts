import { correctShare, drawReports } from '../../../src/domain/verification/draw';
import { report } from '../builders';

const reports = Array.from({ length: 40 }, (_, at) => report(`V${at}`, '2026-09-04', { key: `k${at}` }));
const keys = (seed: string, order = reports): string[] => drawReports(order, 10, seed).map(({ key }) => key);

describe('verification by phone', () => {
  it('drawReports: one seed, gives the same reports in whatever order they stand', () => {
    expect(keys('2026-11-24', [...reports].reverse())).toEqual(keys('2026-11-24'));
  });

  it('drawReports: another seed, gives others', () => {
    expect(keys('2026-11-25')).not.toEqual(keys('2026-11-24'));
  });

  it('correctShare: 47 of 50 right, has Wilson’s interval around 94 %', () => {
    const share = correctShare([{ count: 25, wrong: 1 }, { count: 25, wrong: 2 }]);
    expect([share?.correct, share?.lower.toFixed(3), share?.upper.toFixed(3)]).toEqual([47, '0.838', '0.979']);
  });

  it('correctShare: nothing verified, is unknown', () => {
    expect(correctShare([])).toBeNull();
  });
});
