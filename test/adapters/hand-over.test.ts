import { MEMORY_KEYS } from '../../src/application/memory';
import { installed, newCommune, OWNER, type Commune } from './support/installed';

const NEXT = 'moi@example.vn';

const installerOf = (commune: Commune): string => commune.world.state.properties.values.get(MEMORY_KEYS.installer) ?? '';
const owners = (commune: Commune): string[] => commune.world.state.triggers.map(({ owner }) => owner);

/** Runs a menu item as somebody and gives what was shown. */
const runAs = (commune: Commune, who: string, item: string): string => {
  commune.world.takeDialogs();
  const { record } = commune.world.run(item, 'MENU', who);
  commune.world.advanceTo(commune.world.now() + record.virtualMillis + 1000);
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

describe('handOver', () => {
  it('handOver: by the installer, removes the triggers and lets the next one install', () => {
    const commune = installed();
    runAs(commune, OWNER, 'handOver');
    const between = [owners(commune), installerOf(commune)];
    runAs(commune, NEXT, 'setUp');
    expect([between, owners(commune), installerOf(commune)]).toEqual([[[], ''], [NEXT, NEXT, NEXT], NEXT]);
  });

  it('handOver: answers that come in between, are taken in by the next one', () => {
    const commune = installed();
    runAs(commune, OWNER, 'handOver');
    commune.send('QN-02', { VNEID_L2: '321' });
    runAs(commune, NEXT, 'setUp');
    expect(commune.desk.rows('ledger').map(({ cells }) => cells['VNEID_L2'])).toEqual([321]);
  });

  it('handOver: by somebody else who does not agree, changes nothing', () => {
    const commune = installed();
    commune.world.answerDialogs([{ button: 'CANCEL', text: '' }]);
    runAs(commune, NEXT, 'handOver');
    expect([installerOf(commune), owners(commune)]).toEqual([OWNER, [OWNER, OWNER, OWNER]]);
  });

  it('handOver: the installer is gone and somebody takes over, is written down and set-up goes', () => {
    const commune = installed();
    const shown = runAs(commune, NEXT, 'handOver');
    runAs(commune, NEXT, 'setUp');
    const notes = commune.desk.rows('journal').map(({ cells }) => cells['detail']);
    expect([shown.includes(OWNER), installerOf(commune), notes]).toEqual([true, NEXT, [`${OWNER} → ${NEXT}`]]);
  });

  it('handOver: triggers of both run on after a take-over, count an answer once', () => {
    const commune = installed();
    runAs(commune, NEXT, 'handOver');
    runAs(commune, NEXT, 'setUp');
    commune.send('QN-02', { VNEID_L2: '300' });
    expect([owners(commune), commune.desk.rows('ledger').length]).toEqual([[OWNER, OWNER, OWNER, NEXT, NEXT, NEXT], 1]);
  });

  it('handOver: nothing installed yet, says so', () => {
    expect(runAs(newCommune(), OWNER, 'handOver')).toContain('chưa có ai là người cài đặt');
  });
});
