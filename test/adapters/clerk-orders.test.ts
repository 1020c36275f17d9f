import { remembered } from '../../src/application/memory';
import type { TabId } from '../../src/application/tables/columns';
import { installed, type Commune } from './support/installed';

const DAY_MINUTES = 24 * 60;

const said = (commune: Commune, item: string): string => {
  commune.world.takeDialogs();
  commune.click(item);
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

const type = (commune: Commune, tab: TabId, cells: Readonly<Record<string, string | number>>): void => commune.desk.append(tab, cells);

const shown = (commune: Commune): string =>
  commune.tab(commune.master, 'byVillage').rows.flat().map((cell) => String(cell?.value ?? '')).join(' ');

const merged = (): Commune => {
  const commune = installed();
  commune.send('QN-01', { VNEID_L2: '520' });
  commune.send('QN-02', { VNEID_L2: '300' });
  type(commune, 'changes', { what: 'Sáp nhập', villages: 'QN-01, QN-02', newId: 'QN-31', newName: 'Thôn Mới', from: '02/09/2026' });
  said(commune, 'applyVillageChanges');
  commune.pass(15);
  return commune;
};

describe('orders of a clerk on the local services', () => {
  it('applyVillageChanges: a merger, has its form within minutes and the old ones still open', () => {
    const commune = merged();
    expect([commune.form('QN-31').accepting, commune.form('QN-01').accepting]).toEqual([true, true]);
  });

  it('applyVillageChanges: on the day of the merger, the old form is closed with the name of the new village', () => {
    const commune = merged();
    commune.pass(2 * DAY_MINUTES);
    const { accepting, closedMessage } = commune.form('QN-01');
    expect([accepting, closedMessage]).toEqual([false, expect.stringContaining('Thôn Mới')]);
  });

  it('applyVillageChanges: after the merger, the new village stands with the sum', () => {
    const commune = merged();
    commune.pass(2 * DAY_MINUTES);
    expect(shown(commune)).toMatch(/Thôn Mới.*820/);
  });

  it('applyVillageChanges: a village renamed, has its new name above its form within minutes', () => {
    const commune = installed();
    type(commune, 'changes', { what: 'Đổi tên', villages: 'QN-02', newName: 'Thôn Hồng Phong', from: '31/08/2026' });
    said(commune, 'applyVillageChanges');
    commune.pass(15);
    expect([commune.form('QN-02').title, commune.form('QN-01').title]).toEqual([expect.stringContaining('Hồng Phong'), expect.stringContaining('QN-01')]);
  });

  it('applyVillageChanges: a rename carried out, leaves no form to be put right', () => {
    const commune = installed();
    type(commune, 'changes', { what: 'Đổi tên', villages: 'QN-02', newName: 'Thôn Hồng Phong', from: '31/08/2026' });
    said(commune, 'applyVillageChanges');
    commune.pass(15);
    const { setUp, outdatedForms } = remembered(Object.fromEntries(commune.world.state.properties.values));
    expect([setUp, outdatedForms]).toEqual(['DONE', []]);
  });

  it('applyVillageChanges: nothing typed, says so', () => {
    expect(said(installed(), 'applyVillageChanges')).toContain('Không có việc nào');
  });

  it('importFigures: lines of a CSV file pasted into the tab, counts and can be taken back', () => {
    const commune = installed();
    for (const line of ['Thôn;Đến ngày;VNEID_L2', 'QN-02;31/08/2026;250']) type(commune, 'imports', { village: line });
    const answers = [said(commune, 'previewImport'), said(commune, 'importFigures'), shown(commune), said(commune, 'undoImport'), shown(commune)];
    expect(answers).toEqual([
      expect.stringContaining('1 dòng đạt'), expect.stringContaining('Đã nhập 1'), expect.stringContaining('250'), expect.stringContaining('Đã hủy 1'), expect.not.stringContaining('250'),
    ]);
  });

  it('drawCalls: reports of two villages, stand in the tab', () => {
    const commune = installed();
    commune.send('QN-02', { VNEID_L2: '300' });
    expect([said(commune, 'drawCalls').includes('Đã chọn 1'), commune.desk.rows('calls').length]).toEqual([true, 1]);
  });

  it('official figure: typed in and nothing clicked, stands beside the villages’ sum on the master sheet', () => {
    const commune = installed();
    commune.send('QN-02', { VNEID_L2: '300' });
    type(commune, 'official', { criterion: 'VNEID_L2', day: '2026-08-31', count: 320, source: 'VNeID' });
    commune.pass(11);
    const values = commune.tab(commune.master, 'verification').rows.flat().map((cell) => cell?.value);
    expect([300, 320, -20].filter((value) => !values.includes(value))).toEqual([]);
  });

  it('sweep: a verdict typed in and nothing clicked, is carried out within minutes', () => {
    const commune = installed();
    commune.send('QN-02', { VNEID_L2: '300', DIGITAL_SKILLS: 'vài' });
    commune.desk.update('review', 2, { verdict: 'Duyệt' });
    commune.pass(11);
    expect(shown(commune)).toContain('300');
  });

  it('carryVerdicts: a verdict typed in, is carried out in the name of whoever clicks', () => {
    const commune = installed();
    commune.send('QN-02', { VNEID_L2: '300', DIGITAL_SKILLS: 'vài' });
    commune.desk.update('review', 2, { verdict: 'Duyệt' });
    const answer = said(commune, 'carryVerdicts');
    expect([answer, commune.desk.rows('ledger')[1]?.cells['reporter']]).toEqual([expect.stringContaining('Đã thực hiện'), 'chu@example.vn']);
  });
});
