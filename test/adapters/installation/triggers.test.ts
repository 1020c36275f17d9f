import { MEMORY_KEYS } from '../../../src/application/memory';
import { installed } from '../support/installed';

const uidsIn = (commune: ReturnType<typeof installed>): string[] => commune.world.state.triggers.map(({ uid }) => uid);

describe('triggers', () => {
  it('ensureTriggers: a doubled trigger, is removed', () => {
    const commune = installed();
    const [first] = commune.world.state.triggers;
    if (first !== undefined) commune.world.state.triggers.push({ ...first, uid: 'doubled' });
    commune.click('setUp');
    expect(commune.world.state.triggers).toHaveLength(2);
  });

  it('ensureTriggers: no run for days, makes all anew, for a switched-off trigger looks the same', () => {
    const commune = installed();
    const before = uidsIn(commune);
    commune.world.state.properties.values.set(MEMORY_KEYS.day, '2026-08-20');
    commune.click('setUp');
    expect(uidsIn(commune).filter((uid) => before.includes(uid))).toEqual([]);
  });

  it('ensureTriggers: runs every day, leaves them as they are', () => {
    const commune = installed();
    const before = uidsIn(commune);
    commune.pass(30);
    commune.click('setUp');
    expect(uidsIn(commune)).toEqual(before);
  });
});
