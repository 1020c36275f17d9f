import { MEMORY_KEYS, remembered } from '../../../src/application/memory';
import { continueSetUp, setUp, type SetUpOutcome } from '../../../src/application/set-up/set-up';
import { FakeCommune } from '../../support/fake-commune';
import { FakeInstallation } from '../../support/fake-installation';

interface Begun {
  readonly commune: FakeCommune;
  readonly installation: FakeInstallation;
}

/** A commune whose villages are typed in and that was never set up. */
const beginning = (villages: readonly string[] = ['QN-01', 'QN-02', 'QN-03']): Begun => {
  const commune = new FakeCommune({ villages });
  commune.memory.values.clear();
  villages.forEach((_, index) => commune.book.retype('villages', index + 2, { formId: '', formUrl: '', sheetId: '' }));
  return { commune, installation: new FakeInstallation(commune) };
};

const run = ({ commune, installation }: Begun): SetUpOutcome => {
  commune.lock.held = false;
  return setUp(commune.services, installation);
};

const goOn = ({ commune, installation }: Begun): SetUpOutcome => {
  commune.lock.held = false;
  return continueSetUp(commune.services, installation);
};

const stateOf = ({ commune }: Begun): string => commune.memory.values.get(MEMORY_KEYS.setUp) ?? '';

const idsIn = ({ commune }: Begun): unknown[] => commune.book.rows('villages').map(({ cells }) => cells['formId']);

describe('setUp', () => {
  it('setUp: three villages, writes down the form of each', () => {
    const begun = beginning();
    expect([run(begun), idsIn(begun)]).toEqual([
      { kind: 'DONE', ready: 3, withoutMailbox: [], withoutDenominator: [] },
      ['f-QN-01', 'f-QN-02', 'f-QN-03'],
    ]);
  });

  it('setUp: run twice, changes nothing in book and memory', () => {
    const begun = beginning();
    run(begun);
    const before = [begun.commune.book.rows('villages'), Object.fromEntries(begun.commune.memory.values)];
    run(begun);
    expect([begun.commune.book.rows('villages'), Object.fromEntries(begun.commune.memory.values)]).toEqual(before);
  });

  it('setUp: no village yet, makes the tabs and says so', () => {
    const begun = beginning([]);
    expect([run(begun).kind, begun.installation.triggers]).toEqual(['NO_VILLAGES', 2]);
  });

  it('setUp: forms that take long, stops before the time is used up', () => {
    const begun = beginning();
    begun.installation.formMillis = 140_000;
    expect([run(begun), stateOf(begun)]).toEqual([{ kind: 'PARTIAL', ready: 2, left: 1 }, 'PARTIAL']);
  });

  it('continueSetUp: after a stop, makes what is left and only that', () => {
    const begun = beginning();
    begun.installation.formMillis = 140_000;
    run(begun);
    begun.commune.gate.calls.length = 0;
    expect([goOn(begun).kind, begun.commune.gate.count('installation.form'), stateOf(begun)]).toEqual(['DONE', 1, 'DONE']);
  });

  it('setUp: by a second installer, is refused and makes nothing', () => {
    const begun = beginning();
    run(begun);
    begun.commune.gate.calls.length = 0;
    begun.installation.who = 'khac@example.vn';
    expect([run(begun), begun.commune.gate.calls]).toEqual([{ kind: 'OTHER_INSTALLER', installer: 'chu@example.vn' }, ['memory.all']]);
  });

  it('setUp: the lock is taken, leaves', () => {
    const begun = beginning();
    begun.commune.lock.taken = true;
    expect(run(begun)).toEqual({ kind: 'BUSY' });
  });

  it('setUp: stopped at any call and continued by the sweep, ends complete', () => {
    for (let call = 1; call < 40; call += 1) {
      const begun = beginning();
      begun.commune.gate.arm('KILL', call);
      try {
        run(begun);
      } catch (error) {
        if (!/stopped|KILL/.test(String(error))) throw error;
      }
      if (!begun.commune.gate.revive()) return;
      if (begun.installation.forms.size > 0) goOn(begun);
      else run(begun);
      expect([call, stateOf(begun), idsIn(begun)]).toEqual([call, 'DONE', ['f-QN-01', 'f-QN-02', 'f-QN-03']]);
    }
  });

  it('setUp: the closing before it, counts as evaluated', () => {
    const begun = beginning();
    run(begun);
    expect(begun.commune.memory.values.get(MEMORY_KEYS.closing)).toBe('2026-W35');
  });

  it('setUp: run again later, does not pass over a closing that nobody evaluated', () => {
    const begun = beginning();
    run(begun);
    begun.commune.now += 14 * 86_400_000;
    run(begun);
    expect(begun.commune.memory.values.get(MEMORY_KEYS.closing)).toBe('2026-W35');
  });

  it('setUp: a village that begins next week, gets its form now', () => {
    const begun = beginning();
    begun.commune.book.retype('villages', 4, { validFrom: '2026-09-08' });
    run(begun);
    expect(begun.installation.forms.has('QN-03')).toBe(true);
  });

  it('setUp: a village that has ended, gets no form and its old one is closed', () => {
    const begun = beginning();
    run(begun);
    begun.commune.book.retype('villages', 4, { validTo: '2026-08-31', mergedInto: 'QN-01' });
    expect([run(begun), begun.commune.closed]).toEqual([expect.objectContaining({ ready: 2 }), ['QN-03']]);
  });

  it('setUp: a village added later, does not lose the places of the others', () => {
    const begun = beginning();
    run(begun);
    begun.commune.memory.values.set(MEMORY_KEYS.watermarks, JSON.stringify({ 'QN-01': 9, 'QN-02': 4, 'QN-03': 1 }));
    begun.commune.book.type('villages', { id: 'QN-04', name: 'Thôn 4' });
    run(begun);
    expect(remembered(Object.fromEntries(begun.commune.memory.values)).watermarks).toEqual({ 'QN-01': 9, 'QN-02': 4, 'QN-03': 1, 'QN-04': 1, 'tra loi': 1 });
  });
});
