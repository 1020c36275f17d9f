import type { SheetState } from '../../local/google/state';
import { TABS, type TabKey } from '../../src/text/tabs';
import { installed, type Commune } from './support/installed';

const MASTER: readonly TabKey[] = ['commune', 'byVillage', 'trend', 'urging', 'verification', 'guide', 'chartData'];

const reported = (): Commune => {
  const commune = installed();
  commune.send('QN-01', { VNEID_L2: '520' });
  commune.click('recompute');
  return commune;
};

const titles = (commune: Commune): string[] => commune.master.sheets.map(({ title }) => title).sort();

const cellsOf = (sheet: SheetState): unknown[] => sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));

/** The villages' figures without the line of the last run. */
const figures = (commune: Commune): unknown[] => cellsOf(commune.tab(commune.master, 'byVillage')).slice(1);

const remove = (commune: Commune, tab: TabKey): void => {
  const { sheets } = commune.master;
  sheets.splice(sheets.indexOf(commune.tab(commune.master, tab)), 1);
  commune.master.revision += 1;
};

const rename = (commune: Commune, tab: TabKey): void => {
  const sheet = commune.tab(commune.master, tab);
  sheet.title = 'Số liệu của tôi';
  sheet.revision += 1;
  commune.master.revision += 1;
};

const failures = (commune: Commune): unknown[] => commune.desk.rows('journal').filter(({ cells }) => cells['outcome'] === 'FAILED');

describe('master sheet in the hands of officials', () => {
  it.each(MASTER)('%s: deleted, is there again after the next report', (tab) => {
    const commune = reported();
    const before = titles(commune);
    remove(commune, tab);
    commune.send('QN-02', { VNEID_L2: '300' });
    expect([titles(commune), failures(commune)]).toEqual([before, []]);
  });

  it.each(MASTER)('%s: deleted, is there again after «Tính lại»', (tab) => {
    const commune = reported();
    const before = titles(commune);
    remove(commune, tab);
    commune.click('recompute');
    expect([titles(commune), failures(commune)]).toEqual([before, []]);
  });

  it.each(MASTER)('%s: renamed, has its name back after the next report and stands there once', (tab) => {
    const commune = reported();
    const before = titles(commune);
    rename(commune, tab);
    commune.send('QN-02', { VNEID_L2: '300' });
    expect([titles(commune), failures(commune)]).toEqual([before, []]);
  });

  it('byVillage: deleted, comes back with the same figures', () => {
    const commune = reported();
    const before = figures(commune);
    remove(commune, 'byVillage');
    commune.click('recompute');
    expect(figures(commune)).toEqual(before);
  });

  it('chartData: deleted, leaves no chart on the tab that is gone', () => {
    const commune = reported();
    remove(commune, 'chartData');
    commune.click('recompute');
    const source = commune.tab(commune.master, 'chartData').id;
    expect(new Set(commune.tab(commune.master, 'commune').charts.flatMap(({ ranges }) => ranges.map(({ sheetId }) => sheetId)))).toEqual(new Set([source]));
  });

  it('byVillage: one deleted and another renamed, leaves neither lost nor doubled', () => {
    const commune = reported();
    const before = titles(commune);
    remove(commune, 'byVillage');
    rename(commune, 'trend');
    commune.send('QN-02', { VNEID_L2: '300' });
    expect(titles(commune)).toEqual(before);
  });

  it('byVillage: renamed, is not made a second time by set-up', () => {
    const commune = reported();
    const before = titles(commune);
    rename(commune, 'byVillage');
    commune.click('setUp');
    expect(titles(commune)).toEqual(before);
  });

  it('byVillage: another tab took its name, is written still', () => {
    const commune = reported();
    const own = commune.tab(commune.master, 'byVillage');
    rename(commune, 'byVillage');
    commune.tab(commune.master, 'guide').title = TABS.byVillage;
    commune.send('QN-02', { VNEID_L2: '300' });
    expect([JSON.stringify(cellsOf(own)).includes('300'), failures(commune)]).toEqual([true, []]);
  });

  it('master sheet: put right once, is written row by row again', () => {
    const commune = reported();
    remove(commune, 'byVillage');
    commune.send('QN-02', { VNEID_L2: '300' });
    const before = cellsOf(commune.tab(commune.master, 'guide'));
    commune.send('QN-02', { VNEID_L2: '310' });
    expect([cellsOf(commune.tab(commune.master, 'guide')), JSON.stringify(figures(commune)).includes('310')]).toEqual([before, true]);
  });
});
