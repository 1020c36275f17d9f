import { installed } from '../support/installed';

describe('triggers', () => {
  it('ensureTriggers: a doubled trigger, is removed', () => {
    const commune = installed();
    const [first] = commune.world.state.triggers;
    if (first !== undefined) commune.world.state.triggers.push({ ...first, uid: 'doubled' });
    commune.click('setUp');
    expect(commune.world.state.triggers).toHaveLength(3);
  });

  it('ensureTriggers: switched off an hour ago, makes all anew, for they look the same', () => {
    const commune = installed();
    commune.world.arm({ fault: 'disable-triggers' });
    commune.pass(60);
    commune.click('setUp');
    expect(commune.world.state.triggers.map(({ disabled }) => disabled)).toEqual([false, false, false]);
  });
});
