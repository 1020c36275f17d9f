import { COLUMNS, type TabId } from '../../src/application/tables/columns';
import { HEADERS, TABS } from '../../src/text/tabs';
import { headerOf, installed, type Commune } from './support/installed';

/** What hands do to the tabs that people work in; no figure may change by it. */
const WORKED_IN: readonly TabId[] = ['settings', 'criteria', 'agencies', 'villages', 'denominators', 'weeks', 'ledger', 'review', 'answers', 'official', 'calls', 'changes', 'imports', 'outbox', 'journal', 'difficulties'];

const READ_BY_RUNS = WORKED_IN.filter((tab) => tab !== 'imports' && tab !== 'journal');

/** Both villages have reported; one answer is held, one official figure is typed in. */
const reported = (): Commune => {
  const commune = installed();
  commune.desk.append('official', { criterion: 'VNEID_L2', day: '2026-08-31', count: 900 });
  commune.send('QN-01', { VNEID_L2: '520', difficulty: 'Thiếu máy' });
  commune.send('QN-02', { VNEID_L2: '300' });
  commune.send('QN-02', { VNEID_L2: 'vài' });
  commune.click('recompute');
  return commune;
};

/** Villages and comparison as officials see them, without the times of the last run. */
const figuresOf = (commune: Commune): unknown[] =>
  (['byVillage', 'verification'] as const).map((tab) => commune.tab(commune.master, tab).rows.slice(1).map((row) => row.map((cell) => cell?.value ?? null)));

const after = (tab: TabId, meddle: (commune: Commune) => void): [unknown[], unknown[]] => {
  const commune = reported();
  const before = figuresOf(commune);
  meddle(commune);
  commune.tab(commune.operations, tab).revision += 1;
  commune.click('recompute');
  return [figuresOf(commune), before];
};

const health = (commune: Commune): string => {
  commune.world.takeDialogs();
  commune.click('checkHealth');
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

describe('hands in the operations book', () => {
  it.each(WORKED_IN)('%s: its rows turned round, change no figure', (tab) => {
    const [now, before] = after(tab, (commune) => {
      const { rows } = commune.tab(commune.operations, tab);
      rows.splice(1, rows.length - 1, ...rows.slice(1).reverse());
    });
    expect(now).toEqual(before);
  });

  it.each(WORKED_IN)('%s: columns inserted in front and in the middle, change no figure', (tab) => {
    const [now, before] = after(tab, (commune) => {
      const sheet = commune.tab(commune.operations, tab);
      sheet.maxColumns += 2;
      sheet.rows.forEach((row, index) => {
        row.splice(2, 0, { value: index === 0 ? 'Của tôi' : 7 });
        row.splice(0, 0, { value: index === 0 ? '' : 'ghi tay' });
      });
    });
    expect(now).toEqual(before);
  });

  it.each(READ_BY_RUNS)('%s: renamed, is found by its id and gets its name back', (tab) => {
    const commune = reported();
    const before = figuresOf(commune);
    const sheet = commune.tab(commune.operations, tab);
    sheet.title = 'Bản nháp';
    sheet.revision += 1;
    commune.operations.revision += 1;
    commune.click('recompute');
    commune.click('checkHealth');
    const title = commune.operations.sheets.find(({ id }) => id === sheet.id)?.title;
    expect([title, figuresOf(commune)]).toEqual([TABS[tab], before]);
  });

  it('imports: renamed, is found by the menu item that reads it', () => {
    const commune = installed();
    const sheet = commune.tab(commune.operations, 'imports');
    sheet.title = 'Bản nháp';
    sheet.revision += 1;
    commune.operations.revision += 1;
    commune.click('previewImport');
    expect(commune.operations.sheets.find(({ id }) => id === sheet.id)?.title).toBe(TABS.imports);
  });

  it.each(WORKED_IN)('%s: its header row deleted, changes no figure, and set-up writes it anew', (tab) => {
    const commune = reported();
    const before = figuresOf(commune);
    const sheet = commune.tab(commune.operations, tab);
    COLUMNS[tab].forEach((_, column) => commune.world.typeInto(commune.operations.id, sheet.id, 1, column + 1, ''));
    commune.click('recompute');
    const meanwhile = figuresOf(commune);
    commune.click('setUp');
    expect([meanwhile, headerOf(sheet).slice(0, COLUMNS[tab].length)]).toEqual([before, HEADERS[tab]]);
  });

  it.each<[TabId, Record<string, string>, string]>([
    ['denominators', { village: 'QN-01', group: 'ADULT', count: 'sáu trăm' }, 'sáu trăm'],
    ['denominators', { village: 'QN-01', group: 'ADULT', count: '600', basis: 'tạm trú' }, 'tạm trú'],
    ['weeks', { monday: '2026-09-07', weight: 'nửa' }, 'nửa'],
    ['official', { criterion: 'VNEID', day: '2026-09-07', count: '3' }, 'VNEID'],
    ['official', { criterion: 'VNEID_L2', day: 'hôm qua', count: '3' }, 'hôm qua'],
    ['agencies', { id: 'CONG_AN_XA', name: 'Công an xã', mailbox: 'cong an' }, 'cong an'],
    ['villages', { id: 'thôn 3', name: 'Thôn 3' }, 'thôn 3'],
  ])('%s: a row %j, is named by its tab, row and column', (tab, cells, given) => {
    const commune = installed();
    commune.desk.append(tab, cells);
    const row = commune.desk.rows(tab).length + 1;
    expect(health(commune)).toMatch(new RegExp(`${TABS[tab]}.*${row}.*${given}|${given}.*${TABS[tab]}`));
  });
});

describe('hands in the master sheet', () => {
  it.each(['commune', 'byVillage', 'trend', 'urging', 'verification', 'guide'] as const)('%s: typed over, turned round and renamed, is as before after the next run', (tab) => {
    const commune = reported();
    const before = figuresOf(commune);
    const sheet = commune.tab(commune.master, tab);
    sheet.rows.splice(1, sheet.rows.length - 1, ...sheet.rows.slice(1).reverse());
    commune.world.typeInto(commune.master.id, sheet.id, 5, 3, '999');
    commune.click('recompute');
    expect(figuresOf(commune)).toEqual(before);
  });
});
