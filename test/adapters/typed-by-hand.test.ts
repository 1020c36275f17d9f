import { COLUMNS, type TabId } from '../../src/application/tables/columns';
import type { SheetState } from '../../local/google/state';
import { installed, type Commune } from './support/installed';

/** A person inserts a column with a header and a note. */
const insertColumn = (sheet: SheetState, column: number, header: string): void => {
  sheet.maxColumns += 1;
  sheet.rows.forEach((row, index) => row.splice(column, 0, index === 0 ? { value: header } : { value: 'ghi tay' }));
  sheet.revision += 1;
};

const clearHeader = (commune: Commune, tab: TabId, key: string): void => {
  const sheet = commune.tab(commune.operations, tab);
  commune.world.typeInto(commune.operations.id, sheet.id, 1, COLUMNS[tab].indexOf(key) + 1, '');
};

/** What stands under a header of a tab. */
const columnUnder = (sheet: SheetState, header: string): unknown[] => {
  const column = (sheet.rows[0] ?? []).findIndex((cell) => cell?.value === header);
  return sheet.rows.slice(1).map((row) => row[column]?.value ?? '').filter((value) => value !== '');
};

const figuresShown = (commune: Commune): string =>
  commune.tab(commune.master, 'byVillage').rows.flat().map((cell) => String(cell?.value ?? '')).join(' ');

const checked = (commune: Commune): string => {
  commune.world.takeDialogs();
  commune.click('checkLedger');
  return commune.world.takeDialogs()[0]?.text ?? '';
};

describe('books that people typed into', () => {
  it('ledger: a column inserted by hand, breaks neither reading nor writing', () => {
    const commune = installed();
    commune.send('QN-01', { VNEID_L2: '520' });
    insertColumn(commune.tab(commune.operations, 'ledger'), 3, 'Ghi chú');
    commune.send('QN-02', { VNEID_L2: '300' });
    expect([columnUnder(commune.tab(commune.operations, 'ledger'), 'VNEID_L2'), checked(commune)]).toEqual([[520, 300], expect.stringContaining('nguyên vẹn')]);
  });

  it('outbox: a column inserted by hand, leaves every new line in its columns', () => {
    const commune = installed();
    commune.clerk.setting('mailEnabled', true);
    insertColumn(commune.tab(commune.operations, 'outbox'), 2, 'Của tôi');
    commune.send('QN-01', { VNEID_L2: 'nhiều' });
    expect(columnUnder(commune.tab(commune.operations, 'outbox'), 'Nội dung chữ')[0]).toContain('Kính gửi');
  });

  it('ledger: a fixed header deleted by hand, is read by its place', () => {
    const commune = installed();
    commune.send('QN-01', { VNEID_L2: '520' });
    clearHeader(commune, 'ledger', 'hash');
    commune.send('QN-02', { VNEID_L2: '300' });
    expect(checked(commune)).toContain('nguyên vẹn');
  });

  it('ledger: the header of a criterion deleted by hand, stops the run instead of losing the figure', () => {
    const commune = installed();
    const sheet = commune.tab(commune.operations, 'ledger');
    commune.world.typeInto(commune.operations.id, sheet.id, 1, COLUMNS.ledger.length + 1, '');
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.click('setUp');
    expect(columnUnder(sheet, 'VNEID_L2')).toEqual([520]);
  });

  it('ledger: sorted by hand, is still intact', () => {
    const commune = installed();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.send('QN-02', { VNEID_L2: '300' });
    const { rows } = commune.tab(commune.operations, 'ledger');
    [rows[1], rows[2]] = [rows[2] ?? [], rows[1] ?? []];
    expect(checked(commune)).toContain('nguyên vẹn');
  });

  it('ledger: a figure changed by hand, is named with its row', () => {
    const commune = installed();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.world.typeInto(commune.operations.id, commune.tab(commune.operations, 'ledger').id, 2, COLUMNS.ledger.length + 1, '999');
    expect(checked(commune)).toContain('dòng 2');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1'])('answer %j: in both books, is a text and no formula', (text) => {
    const commune = installed();
    commune.send('QN-01', { VNEID_L2: text, DIGITAL_SKILLS: '5', difficulty: text });
    commune.send('QN-02', { VNEID_L2: '5', reason: text, difficulty: text });
    const cells = [commune.linked('QN-01'), commune.linked('QN-02'), ...commune.operations.sheets, ...commune.master.sheets].flatMap(({ rows }) => rows.flat());
    const formulas = cells.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula]));
    expect(formulas.filter((formula) => !formula.startsWith('=IF(NOW()'))).toEqual([]);
  });

  it('ledger: invisible characters around a reason, leave the chain intact', () => {
    const commune = installed();
    commune.send('QN-02', { VNEID_L2: '5', reason: '\u200b a\u200b\u0301 chuyển đi \u200b' });
    expect(checked(commune)).toContain('nguyên vẹn');
  });

  it('village: its name changed by hand, changes on the master sheet', () => {
    const commune = installed();
    const [row] = commune.desk.rows('villages');
    commune.desk.update('villages', row?.row ?? 2, { name: 'Thôn Đổi Tên' });
    commune.pass(11);
    expect(figuresShown(commune)).toContain('Thôn Đổi Tên');
  });

  it('linked tab: renamed by hand, gets its name back and is read', () => {
    const commune = installed();
    commune.linked('QN-02').title = 'Của thôn 2';
    commune.send('QN-02', { VNEID_L2: '300' });
    expect([commune.linked('QN-02').hidden, figuresShown(commune)]).toEqual([true, expect.stringContaining('300')]);
  });

  it('master sheet: a figure typed over, is put right by the next run', () => {
    const commune = installed();
    commune.send('QN-02', { VNEID_L2: '300' });
    const sheet = commune.tab(commune.master, 'byVillage');
    const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === 300));
    const column = (sheet.rows[row] ?? []).findIndex((cell) => cell?.value === 300);
    commune.world.typeInto(commune.master.id, sheet.id, row + 1, column + 1, '999');
    commune.click('recompute');
    expect(figuresShown(commune)).not.toContain('999');
  });

  it('linked tab: sorted by hand, brings no second report', () => {
    const commune = installed();
    commune.send('QN-02', { VNEID_L2: '300' });
    commune.send('QN-02', { VNEID_L2: '310' });
    const { rows } = commune.linked('QN-02');
    [rows[1], rows[2]] = [rows[2] ?? [], rows[1] ?? []];
    commune.click('recompute');
    expect(columnUnder(commune.tab(commune.operations, 'ledger'), 'VNEID_L2')).toEqual([300, 310]);
  });

  it('linked tab: a header deleted by hand, is named by the self-check with its village', () => {
    const commune = installed();
    const sheet = commune.linked('QN-02');
    const column = (sheet.rows[0] ?? []).findIndex((cell) => String(cell?.value ?? '').includes('VNeID'));
    commune.world.typeInto(commune.operations.id, sheet.id, 1, column + 1, '');
    commune.world.takeDialogs();
    commune.click('checkHealth');
    expect(commune.world.takeDialogs()[0]?.text).toContain('BC QN-02');
  });

  it('linked tab: a figure typed over by hand, changes no figure and is named with its row', () => {
    const commune = installed();
    commune.send('QN-02', { VNEID_L2: '300' });
    const sheet = commune.linked('QN-02');
    const column = (sheet.rows[1] ?? []).findIndex((cell) => String(cell?.value ?? '') === '300');
    commune.world.typeInto(commune.operations.id, sheet.id, 2, column + 1, '999');
    commune.pass(24 * 60);
    commune.world.takeDialogs();
    commune.click('checkHealth');
    expect([figuresShown(commune).includes('999'), commune.world.takeDialogs()[0]?.text]).toEqual([false, expect.stringContaining('dòng 2')]);
  });

  it('registry tab: a cell that cannot be read, is named with tab, row and header', () => {
    const commune = installed();
    const [row] = commune.desk.rows('denominators');
    commune.desk.update('denominators', row?.row ?? 2, { count: 'nhiều' });
    commune.world.takeDialogs();
    commune.click('checkHealth');
    expect(commune.world.takeDialogs()[0]?.text).toContain('Tab «Mẫu số», dòng 2, cột «Số người»');
  });
});
