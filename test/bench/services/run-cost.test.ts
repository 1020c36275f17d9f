import { runCost } from '../../../bench/services/run-cost';
import type { ExecutionRecord } from '../../../local/runtime/meter';

const record = (members: readonly string[], virtualMillis: number, rest: Partial<ExecutionRecord> = {}): ExecutionRecord => ({
  handler: 'sweep', at: 0, calls: members.length, virtualMillis, outcome: 'COMPLETED', error: null, members, trigger: true, ...rest,
});

const LOCK = 'Lock.tryLock';
const READ = 'Spreadsheets.Values.batchGet';

describe('cost of runs', () => {
  it('runCost: several samples, the most calls count', () => expect(runCost([record([LOCK], 1), record([LOCK, READ], 2)]).calls).toBe(2));

  it('runCost: a lock and a read, one call moves data', () => expect(runCost([record([LOCK, READ], 1)]).dataCalls).toBe(1));

  it('runCost: one slow sample, the middle time stands', () => {
    expect(runCost([record([LOCK], 100), record([LOCK], 900), record([LOCK], 110)]).millis).toBe(110);
  });

  it('runCost: a sample that failed, is no measurement', () => {
    expect(() => runCost([record([LOCK], 1, { outcome: 'FAILED', error: 'quota' })])).toThrow('quota');
  });
});
