import { COLUMNS, TAB_IDS } from '../../src/application/tables/columns';
import { HEADERS, MASTER_TABS, TABS } from '../../src/text/tabs';
import { PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import { headerOf, installed, type Commune } from './support/installed';

/** Everything set-up makes, without what merely counts changes. */
const madeIn = (commune: Commune) => ({
  operations: commune.operations.sheets.map(({ id, title, hidden }) => ({ id, title, hidden })),
  master: commune.master.sheets.map(({ id, title, charts }) => ({ id, title, charts: charts.length })),
  books: [...commune.world.state.books.keys()],
  forms: [...commune.world.state.forms.values()].map(({ id, title, items }) => ({ id, title, items })),
  triggers: commune.world.state.triggers.map(({ handler }) => handler).sort(),
});

describe('setUp on the local services', () => {
  it('setUp: run again, makes nothing anew', () => {
    const commune = installed();
    const before = madeIn(commune);
    commune.click('setUp');
    expect(madeIn(commune)).toEqual(before);
  });

  it('setUp: tabs of the operations book, have their headers', () => {
    const commune = installed();
    const headers = TAB_IDS.map((tab) => headerOf(commune.tab(commune.operations, tab)).slice(0, COLUMNS[tab].length));
    expect(headers).toEqual(TAB_IDS.map((tab) => HEADERS[tab]));
  });

  it('setUp: ledger, has a column per criterion behind the fixed ones', () => {
    const commune = installed();
    const header = headerOf(commune.tab(commune.operations, 'ledger'));
    expect(header.slice(COLUMNS.ledger.length)).toEqual(PLAN_143_CRITERIA.map((criterion) => criterion.id));
  });

  it.each(['ledger', 'outbox', 'journal'] as const)('setUp: tab %s, warns whoever types into it', (tab) => {
    const commune = installed();
    const [protection] = commune.tab(commune.operations, tab).protections;
    expect(protection).toMatchObject({ type: 'SHEET', warningOnly: true });
  });

  it('setUp: verdict column, offers two words and takes no other', () => {
    const commune = installed();
    const cell = commune.tab(commune.operations, 'review').rows[1]?.[COLUMNS.review.indexOf('verdict')];
    expect(cell?.validation).toMatchObject({ values: [['Duyệt', 'Trả lại'], true], allowInvalid: false });
  });

  it('setUp: master sheet, has its five tabs and no other', () => {
    const commune = installed();
    expect(commune.master.sheets.map((sheet) => sheet.title)).toEqual(MASTER_TABS.map((tab) => TABS[tab]));
  });

  it('setUp: master sheet, has one chart per criterion', () => {
    const commune = installed();
    expect(commune.tab(commune.master, 'commune').charts).toHaveLength(PLAN_143_CRITERIA.length);
  });

  it('setUp: both books, count time as Việt Nam does', () => {
    const commune = installed();
    const places = [commune.operations, commune.master].map(({ timeZone, locale }) => ({ timeZone, locale }));
    expect(places).toEqual(new Array(2).fill({ timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' }));
  });

  it('setUp: triggers, are one per handler', () => {
    const commune = installed();
    expect(commune.world.state.triggers.map((trigger) => trigger.handler).sort()).toEqual(['checkDaily', 'onReport', 'sweep']);
  });

  it('setUp: a trigger that somebody deleted, is made again', () => {
    const commune = installed();
    commune.world.state.triggers.splice(0, 1);
    commune.click('setUp');
    expect(commune.world.state.triggers.map((trigger) => trigger.handler).sort()).toEqual(['checkDaily', 'onReport', 'sweep']);
  });

  it('setUp: by somebody else, is refused with the installer’s name', () => {
    const commune = installed();
    commune.world.takeDialogs();
    commune.world.run('setUp', 'MENU', 'khac@example.vn');
    expect([commune.world.takeDialogs()[0]?.text, commune.world.state.triggers.length]).toEqual([expect.stringContaining('chu@example.vn'), 3]);
  });

  it('setUp: a master sheet that was deleted, is made again and drawn', () => {
    const commune = installed();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.master.trashed = true;
    commune.world.state.books.delete(commune.master.id);
    commune.click('setUp');
    const texts = commune.tab(commune.master, 'byVillage').rows.flat().map((cell) => String(cell?.value ?? ''));
    expect(texts.some((text) => text.includes('520'))).toBe(true);
  });

  it('setUp: a tab that somebody renamed, gets its name back instead of an empty twin', () => {
    const commune = installed();
    const ledger = commune.tab(commune.operations, 'ledger');
    ledger.title = 'Sổ cũ';
    commune.click('setUp');
    expect(commune.tab(commune.operations, 'ledger').id).toBe(ledger.id);
  });

  it('setUp: a criterion added to the tab, gets a column in the ledger and a question in the forms', () => {
    const commune = withSixthCriterion();
    commune.send('QN-02', { SMART_HOME: '77' });
    expect(commune.desk.rows('ledger')[0]?.cells['SMART_HOME']).toBe(77);
  });

  it('setUp: a criterion added to the tab, keeps what is typed as text', () => {
    const commune = withSixthCriterion();
    commune.send('QN-02', { SMART_HOME: '1.234' });
    expect(commune.desk.rows('ledger')[0]?.cells['codes']).toBe('NOT_A_COUNT');
  });
});

const withSixthCriterion = (): Commune => {
  const commune = installed();
  commune.desk.append('criteria', {
    id: 'SMART_HOME', number: 6, name: 'Nhà thông minh', shortName: 'Nhà thông minh', unit: 'Người', group: 'ADULT', target: 50, comparator: '>=',
    leadAgency: 'PHONG_VHXH',
  });
  commune.click('setUp');
  return commune;
};
