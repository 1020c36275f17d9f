import { brokenTargets } from '../../bench/quick';
import type { SizedCosts } from '../../bench/services/cost-table';
import type { RunCost } from '../../bench/services/run-cost';

const cost = (calls: number, dataCalls: number): RunCost => ({ calls, dataCalls, millis: 1_000, members: ['Lock.tryLock'] });
const costs = (villages: number, submission: RunCost): SizedCosts => ({ villages, week: 1, submission, sweep: cost(8, 3), rebuild: cost(13, 6) });

describe('targets of the quick benchmark', () => {
  it('brokenTargets: all kept, says nothing', () => expect(brokenTargets([costs(8, cost(12, 7)), costs(30, cost(12, 7))])).toEqual([]));

  it('brokenTargets: one call too many at both sizes, says so for each', () => {
    expect(brokenTargets([costs(8, cost(13, 7)), costs(30, cost(13, 7))])).toHaveLength(2);
  });

  it('brokenTargets: one move of data too many, names the calls in order', () => {
    expect(brokenTargets([costs(8, cost(12, 9))])[0]).toContain('Lock.tryLock');
  });

  it('brokenTargets: calls that grow with the villages, are named though each is within bounds', () => {
    expect(brokenTargets([costs(8, cost(11, 7)), costs(30, cost(12, 7))])).toEqual([expect.stringContaining('11, 12')]);
  });
});
