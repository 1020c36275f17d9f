import { installed, OWNER, type Commune } from './support/installed';

const NEXT = 'moi@example.vn';

const runAs = (commune: Commune, who: string, item: string): string => {
  commune.world.takeDialogs();
  const { record } = commune.world.run(item, 'MENU', who);
  if (record.outcome !== 'COMPLETED') throw new Error(record.error ?? record.outcome);
  commune.world.advanceTo(commune.world.now() + record.virtualMillis + 1000);
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

/** A commune some weeks old: reports taken in, letters sent. */
const used = (): Commune => {
  const commune = installed();
  commune.send('QN-01', { VNEID_L2: '300' });
  commune.send('QN-02', { VNEID_L2: '1.234' });
  commune.send('QN-02', { VNEID_L2: '250' });
  commune.pass(20);
  return commune;
};

/** The installer's account is gone: its triggers run no more, and the script's properties are lost with it. */
const abandoned = (commune = used()): Commune => {
  commune.world.state.triggers.length = 0;
  commune.world.state.properties.values.clear();
  return commune;
};

const figures = (commune: Commune): unknown[] => commune.desk.rows('ledger').map(({ cells }) => [cells['seq'], cells['village'], cells['VNEID_L2'], cells['hash']]);
const shown = (commune: Commune): unknown[] => commune.tab(commune.master, 'byVillage').rows.map((row) => row.map((cell) => cell?.value)).filter((row) => row.some((value) => typeof value === 'number'));
const forms = (commune: Commune): string[] => [...commune.world.state.forms.keys()].sort();

describe('the installer is gone and nothing is remembered', () => {
  it('setUp: by the next one, takes up the forms that there are and makes none', () => {
    const commune = used();
    const before = forms(commune);
    runAs(abandoned(commune), NEXT, 'setUp');
    expect([forms(commune), commune.world.state.triggers.map(({ owner }) => owner)]).toEqual([before, [NEXT, NEXT, NEXT]]);
  });

  it('setUp: by the next one, keeps the ledger and counts nothing twice', () => {
    const commune = used();
    const before = figures(commune);
    runAs(abandoned(commune), NEXT, 'setUp');
    commune.pass(20);
    expect(figures(commune)).toEqual(before);
  });

  it('setUp: by the next one, draws a master sheet that shows what the former one did', () => {
    const commune = used();
    runAs(commune, OWNER, 'recompute');
    const before = shown(commune);
    runAs(abandoned(commune), NEXT, 'setUp');
    expect([shown(commune), before.length > 0]).toEqual([before, true]);
  });

  it('setUp: by the next one, answers sent in between are taken in and the next ones, too', () => {
    const commune = abandoned();
    commune.send('QN-01', { VNEID_L2: '310' });
    runAs(commune, NEXT, 'setUp');
    commune.send('QN-02', { VNEID_L2: '260' });
    commune.pass(20);
    expect(figures(commune).map((row) => (row as unknown[])[2])).toEqual(expect.arrayContaining([310, 260]));
  });

  it('setUp: by the next one, letters that were sent are not sent again', () => {
    const commune = used();
    const before = commune.world.state.mails.length;
    runAs(abandoned(commune), NEXT, 'setUp');
    commune.pass(24 * 60);
    expect(commune.world.state.mails.length).toBe(before);
  });

  it('setUp: the ledger was emptied too, is filled again from the answers of the forms', () => {
    const commune = abandoned();
    const ledger = commune.tab(commune.operations, 'ledger');
    ledger.rows.splice(1);
    ledger.revision += 1;
    runAs(commune, NEXT, 'setUp');
    commune.pass(20);
    expect(figures(commune).map((row) => (row as unknown[]).slice(0, 3))).toEqual([[1, 'QN-01', 300], [2, 'QN-02', null], [3, 'QN-02', 250]]);
  });

  it('setUp: a form that feeds no book any more, is linked again and brings its answers along', () => {
    const commune = used();
    commune.form('QN-02').destination = null;
    commune.operations.sheets.splice(commune.operations.sheets.indexOf(commune.linked('QN-02')), 1);
    commune.send('QN-02', { VNEID_L2: '270' });
    runAs(abandoned(commune), NEXT, 'setUp');
    commune.pass(20);
    expect([figures(commune).length, figures(commune).map((row) => (row as unknown[])[2])]).toEqual([4, expect.arrayContaining([270])]);
  });
});
