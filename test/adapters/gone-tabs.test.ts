import type { SheetState } from '../../local/google/state';
import type { TabId } from '../../src/application/tables/columns';
import { TABS } from '../../src/text/tabs';
import { installed, type Commune } from './support/installed';

const READ_FIRST: readonly TabId[] = ['settings', 'criteria', 'agencies', 'villages', 'denominators', 'weeks', 'ledger', 'review', 'answers', 'official', 'calls', 'outbox', 'tasks', 'difficulties', 'changes'];

const reported = (): Commune => {
  const commune = installed();
  commune.send('QN-01', { VNEID_L2: '520' });
  commune.click('recompute');
  return commune;
};

/** Takes a tab away; gives what puts it back, as «undo» does. */
const remove = (commune: Commune, sheet: SheetState): (() => void) => {
  const { sheets } = commune.operations;
  const place = sheets.indexOf(sheet);
  sheets.splice(place, 1);
  commune.operations.revision += 1;
  return () => {
    sheets.splice(place, 0, sheet);
    commune.operations.revision += 1;
  };
};

/** A form that is open in somebody's browser before anything is deleted; gives its sending. */
const opened = (commune: Commune): (() => void) => {
  const { id } = commune.form('QN-02');
  const answers = commune.forms.answersByItem(id, { VNEID_L2: '300' });
  return () => {
    commune.world.submit(id, answers, { email: 't1@example.vn', validate: false });
    commune.pass(2);
  };
};

const journal = (commune: Commune): string => commune.desk.rows('journal').map(({ cells }) => String(cells['detail'])).join('\n');
const figures = (commune: Commune): unknown[] => commune.tab(commune.master, 'byVillage').rows.slice(1).map((row) => row.map((cell) => cell?.value ?? null));
const taken = (commune: Commune): unknown[] => commune.desk.rows('ledger').map(({ cells }) => cells['VNEID_L2']);
const titles = (commune: Commune): string[] => commune.operations.sheets.map(({ title }) => title);

describe('tabs of the operations book deleted by hand', () => {
  it.each(READ_FIRST)('%s: deleted, stops the runs with its name and changes no figure', (tab) => {
    const commune = reported();
    const [before, send] = [figures(commune), opened(commune)];
    remove(commune, commune.tab(commune.operations, tab));
    send();
    expect([journal(commune).includes(`không còn trang «${TABS[tab]}»`), figures(commune)]).toEqual([true, before]);
  });

  it.each(READ_FIRST)('%s: put back, what was sent meanwhile is taken in', (tab) => {
    const commune = reported();
    const send = opened(commune);
    const undo = remove(commune, commune.tab(commune.operations, tab));
    send();
    undo();
    commune.pass(15);
    expect(taken(commune)).toEqual([520, 300]);
  });

  it.each<TabId>(['denominators', 'villages', 'ledger'])('%s: deleted, «Tự kiểm tra» names it', (tab) => {
    const commune = reported();
    remove(commune, commune.tab(commune.operations, tab));
    expect(() => commune.click('checkHealth')).toThrow(`«${TABS[tab]}»`);
  });

  it.each<TabId>(['tasks', 'holidays', 'history', 'journal'])('%s: deleted, stands in «Tự kiểm tra» as to be put right', (tab) => {
    const commune = reported();
    remove(commune, commune.tab(commune.operations, tab));
    commune.world.takeDialogs();
    commune.world.run('checkHealth', 'MENU');
    expect(commune.desk.rows('checks').filter(({ cells }) => cells['code'] === 'TABS').map(({ cells }) => [cells['state'], String(cells['detail']).includes(TABS[tab])])).toEqual([['cần sửa', true]]);
  });

  it('linked tab: deleted, is named by its village', () => {
    const commune = reported();
    remove(commune, commune.linked('QN-02'));
    commune.pass(15);
    expect(journal(commune)).toContain('không còn trang «BC QN-02»');
  });

  it('linked tab: unlinked and deleted, set-up links the form again with all its answers', () => {
    const commune = reported();
    commune.form('QN-01').destination = null;
    remove(commune, commune.linked('QN-01'));
    commune.click('setUp');
    commune.send('QN-01', { VNEID_L2: '530' });
    expect(taken(commune)).toEqual([520, 530]);
  });

  it('linked tab: made anew by linking again, keeps what is typed as text', () => {
    const commune = reported();
    commune.form('QN-01').destination = null;
    remove(commune, commune.linked('QN-01'));
    commune.click('setUp');
    expect(commune.linked('QN-01').rows[1]?.some((cell) => cell?.format?.numberFormat === '@')).toBe(true);
  });

  it.each<TabId>(['denominators', 'ledger'])('%s: deleted and nobody agrees, set-up makes no empty tab', (tab) => {
    const commune = reported();
    remove(commune, commune.tab(commune.operations, tab));
    commune.world.answerDialogs([{ button: 'CANCEL', text: '' }]);
    commune.click('setUp');
    expect(titles(commune)).not.toContain(TABS[tab]);
  });

  it('ledger: deleted and somebody agrees, set-up makes it anew, takes every answer in again and notes it', () => {
    const commune = reported();
    remove(commune, commune.tab(commune.operations, 'ledger'));
    commune.click('setUp');
    expect([taken(commune), commune.desk.rows('journal').some(({ cells }) => cells['outcome'] === 'REBUILT' && cells['detail'] === TABS.ledger)]).toEqual([[520], true]);
  });

  it.each<TabId>(['journal', 'checks', 'imports'])('%s: deleted, set-up makes it anew without asking', (tab) => {
    const commune = reported();
    remove(commune, commune.tab(commune.operations, tab));
    commune.world.answerDialogs([{ button: 'CANCEL', text: '' }]);
    commune.click('setUp');
    expect(titles(commune)).toContain(TABS[tab]);
  });

  it('denominators: a copy with its old name put in its place, is taken for it', () => {
    const commune = reported();
    const before = figures(commune);
    const sheet = commune.tab(commune.operations, 'denominators');
    remove(commune, sheet);
    commune.operations.sheets.push({ ...sheet, id: sheet.id + 1_000_003 });
    commune.operations.revision += 1;
    commune.click('setUp');
    expect(figures(commune)).toEqual(before);
  });
});
