import { MEMORY_KEYS } from '../../src/application/memory';
import { newCommune, TWO_VILLAGES, type Commune } from './support/installed';

/** Tabs are there and filled in; the second click on set-up, which makes the forms, is stopped at a call. */
const stoppedAt = (call: number): Commune => {
  const commune = newCommune();
  commune.click('setUp');
  commune.clerk.fill(TWO_VILLAGES);
  commune.world.arm({ fault: 'kill', call });
  commune.world.run('setUp', 'MENU');
  return commune;
};

const stateOf = (commune: Commune): string => commune.world.state.properties.values.get(MEMORY_KEYS.setUp) ?? '';

const linkedTabs = (commune: Commune): number => commune.operations.sheets.filter(({ formId }) => formId !== null).length;

describe('set-up stopped on Google', () => {
  it.each([100, 115, 130, 145, 160, 175, 185, 190, 195, 200, 205])('setUp: stopped at call %i, is finished by a person or the sweep without a second form', (call) => {
    const commune = stoppedAt(call);
    if (stateOf(commune) === 'PARTIAL') commune.pass(21);
    else commune.click('setUp');
    commune.click('setUp');
    expect([stateOf(commune), linkedTabs(commune), commune.linked('QN-01').hidden, commune.linked('QN-02').hidden]).toEqual(['DONE', 3, true, true]);
  });
});
