import { newCommune, type Commune } from '../adapters/support/installed';
import { callsUpTo, partsThatDiffer, prepared, tracesOf, type RunFault } from './support/disturbed';
import { SET_UP_AGAIN } from './support/situations';
import { copyOf, THREE_VILLAGES } from './support/small-commune';
import { structureOf, type Structure } from './support/structure';

jest.setTimeout(600_000);

/** Set-up makes hundreds of calls; `npm test` tries some of them, CRASH_STEP=1 tries all. */
const STEP = 157;

const click = (commune: Commune): number => {
  const { record } = commune.world.run('setUp', 'MENU');
  commune.world.advanceTo(commune.world.now() + record.virtualMillis + 1000);
  return record.calls;
};

const empty = (): Commune => newCommune();

/** After the first click: the tabs are there, and somebody has filled them in. */
const filledIn = (): Commune => {
  const commune = newCommune();
  click(commune);
  commune.clerk.fill(THREE_VILLAGES);
  return commune;
};

const finish = (commune: Commune): Structure => {
  if (commune.desk.rows('villages').length === 0) commune.clerk.fill(THREE_VILLAGES);
  click(commune);
  commune.pass(25);
  return structureOf(commune);
};

const STARTS = [
  { name: 'setUp: from nothing', start: empty },
  { name: 'setUp: the click that makes the forms', start: filledIn },
];

describe.each(STARTS)('$name', ({ start }) => {
  let from: Commune;
  let calls: number;
  let calm: Structure;

  beforeAll(() => {
    from = start();
    const undisturbed = copyOf(from);
    calls = click(undisturbed);
    calm = finish(undisturbed);
  });

  const traces = (fault: RunFault): string[] =>
    callsUpTo(calls, STEP).flatMap((call) => {
      const commune = copyOf(from);
      commune.world.arm({ fault, call });
      click(commune);
      click(commune);
      return partsThatDiffer(calm, finish(commune)).map((part) => `call ${call}: ${part}`);
    });

  test('the undisturbed run, makes every form', () => {
    expect(calm.state).toBe('DONE');
  });

  test('killed at any call and clicked again, leaves the same books, forms and triggers', () => {
    expect(traces('kill')).toEqual([]);
  });

  test('a service error at any call, leaves the same books, forms and triggers', () => {
    expect(traces('service-error')).toEqual([]);
  });
});

describe(SET_UP_AGAIN.name, () => {
  test.each(['kill', 'service-error'] as const)('%s at any call, ends as if nothing had happened', (fault) => {
    const ready = prepared(SET_UP_AGAIN);
    expect(tracesOf(ready, fault, callsUpTo(ready.calls, STEP))).toEqual([]);
  });
});
