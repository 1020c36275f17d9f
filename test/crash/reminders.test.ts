import { callsUpTo, prepared, tracesOf, type Prepared } from './support/disturbed';
import { at } from './support/small-commune';
import { sendReport, type Situation } from './support/situations';

/** Every other call, where time is short; CRASH_STEP=1 (set by the continuous check) takes all. */
const STEP = 2;

jest.setTimeout(120_000);

const THURSDAY = at('2026-09-10', '08:00:20');
const BEFORE = 5_000;

/** All villages reported last week, none did this week; two of them list whom to remind. */
const REMINDERS: Situation = {
  name: 'sweep: reminders of the last Thursday before the closing',
  instant: THURSDAY,
  prepare: (commune) => {
    ['QN-01', 'QN-02', 'QN-03'].forEach((village) => sendReport(commune, village));
    commune.world.advanceTo(THURSDAY - BEFORE);
  },
  run: (commune) => commune.world.run('sweep', 'MENU').record,
};

describe(REMINDERS.name, () => {
  let ready: Prepared;

  beforeAll(() => {
    ready = prepared(REMINDERS);
  });

  test('undisturbed, one letter for each village that has reporters', () => {
    expect(ready.outcome.outbox.filter((line) => line.includes('2026-W37'))).toEqual([expect.stringMatching(/^REMINDER\|QN-01\|.*SENT$/u), expect.stringMatching(/^REMINDER\|QN-02\|.*SENT$/u)]);
  });

  test('undisturbed, the run that is disturbed is the one that queues and sends them', () => {
    expect(ready.start.desk.rows('outbox').filter(({ cells }) => String(cells['key']).includes('2026-W37'))).toEqual([]);
  });

  test('killed at any call, nothing is doubled or missing', () => {
    expect(tracesOf(ready, 'kill', callsUpTo(ready.calls, STEP))).toEqual([]);
  });

  test('a service error at any call, nothing is doubled or missing', () => {
    expect(tracesOf(ready, 'service-error', callsUpTo(ready.calls, STEP))).toEqual([]);
  });
});
