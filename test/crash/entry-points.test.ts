import { callsUpTo, prepared, tracesOf, type Prepared } from './support/disturbed';
import { SITUATIONS } from './support/situations';

jest.setTimeout(60_000);

/** Every service call of every entry point is once the last of its run; `npm test` lets every third one fail, CRASH_STEP=1 (set by the continuous check) every one. */
const FAILING_STEP = 3;

describe.each(SITUATIONS.map((situation) => ({ name: situation.name, situation })))('$name', ({ situation }) => {
  let ready: Prepared;

  beforeAll(() => {
    ready = prepared(situation);
  });

  test('killed at any call, ends as if nothing had happened', () => {
    expect(tracesOf(ready, 'kill', callsUpTo(ready.calls))).toEqual([]);
  });

  test('a service error at any call, ends as if nothing had happened', () => {
    expect(tracesOf(ready, 'service-error', callsUpTo(ready.calls, FAILING_STEP))).toEqual([]);
  });
});
