import { installed, type Commune } from './support/installed';
import { contentOf, emptyWith, linesIn } from './support/moved-book';

const figuresShown = (commune: Commune): unknown[] =>
  commune.tab(commune.master, 'byVillage').rows.map((row) => row.map((cell) => cell?.value)).filter((row) => row.some((value) => typeof value === 'number'));

const used = (): Commune => {
  const commune = installed();
  commune.send('QN-01', { VNEID_L2: '300', DIGITAL_SKILLS: '=1+1' });
  commune.send('QN-02', { VNEID_L2: '250', difficulty: 'Thiếu máy' });
  return commune;
};

const moved = (): { readonly from: Commune; readonly to: Commune } => {
  const from = used();
  from.click('backUp');
  const to = emptyWith(linesIn(from));
  to.click('restoreBackup');
  return { from, to };
};

const lastWords = (commune: Commune): string => commune.world.takeDialogs().map(({ text }) => text).join('\n');

describe('restoreBackup', () => {
  it('restoreBackup: into an empty book, brings every tab back as it was', () => {
    const { from, to } = moved();
    expect(contentOf(to)).toEqual(contentOf(from));
  });

  it('restoreBackup: raw answers, are kept word for word with their former form', () => {
    const { from, to } = moved();
    const kept = to.desk.rows('former').map(({ cells }) => [cells['village'], cells['formId'], String(cells['content']).includes('=1+1')]);
    expect(kept).toEqual([['QN-01', from.forms.formId('QN-01'), true], ['QN-02', from.forms.formId('QN-02'), false]]);
  });

  it('restoreBackup: moved on a second time, keeps the raw answers of both books', () => {
    const { to } = moved();
    to.click('setUp');
    to.send('QN-02', { VNEID_L2: '260' });
    to.click('backUp');
    const third = emptyWith(linesIn(to));
    third.click('restoreBackup');
    expect([third.desk.rows('former').length, contentOf(third)]).toEqual([3, contentOf(to)]);
  });

  it('restoreBackup: the master sheet drawn from it, shows what it showed before', () => {
    const { from, to } = moved();
    from.click('recompute');
    to.click('setUp');
    to.pass(20);
    expect([figuresShown(to), figuresShown(to).length > 0]).toEqual([figuresShown(from), true]);
  });

  it('restoreBackup: the ledger that came back, is intact', () => {
    const { to } = moved();
    to.world.takeDialogs();
    to.click('checkLedger');
    expect(lastWords(to)).toContain('còn nguyên vẹn');
  });

  it('restoreBackup: set-up afterwards, makes new forms and work goes on', () => {
    const { to } = moved();
    to.click('setUp');
    to.send('QN-02', { VNEID_L2: '260' });
    expect(to.desk.rows('ledger').map(({ cells }) => cells['VNEID_L2'])).toContain(260);
  });

  it('backUp: a linked tab was deleted, is taken without raw answers and says so', () => {
    const commune = used();
    commune.operations.sheets.splice(commune.operations.sheets.indexOf(commune.linked('QN-02')), 1);
    commune.operations.revision += 1;
    commune.world.takeDialogs();
    commune.click('backUp');
    expect([lastWords(commune).includes('thiếu câu trả lời gốc'), linesIn(commune).length > 1]).toEqual([true, true]);
  });

  it('restoreBackup: a book that has figures, is left as it is', () => {
    const commune = used();
    commune.click('backUp');
    const before = contentOf(commune);
    commune.world.takeDialogs();
    commune.click('restoreBackup');
    expect([contentOf(commune), lastWords(commune)]).toEqual([before, expect.stringContaining('đã có dữ liệu')]);
  });

  it('restoreBackup: half of a back-up, is refused', () => {
    const commune = emptyWith(['cong-dan-so-sao-luu 2 90000', '~{"format"~']);
    commune.click('restoreBackup');
    expect(lastWords(commune)).toContain('chưa có hoặc');
  });

  it('restoreBackup: a book with a sixth criterion, gets the column for its figures', () => {
    const from = installed();
    from.desk.append('criteria', {
      id: 'SMART_HOME', number: 6, name: 'Nhà thông minh', shortName: 'Nhà thông minh', unit: 'Người', group: 'ADULT', target: 50, comparator: '>=', leadAgency: 'PHONG_VHXH',
    });
    from.click('setUp');
    from.send('QN-02', { SMART_HOME: '77' });
    from.click('backUp');
    const to = emptyWith(linesIn(from));
    to.click('restoreBackup');
    expect(to.desk.rows('ledger')[0]?.cells['SMART_HOME']).toBe(77);
  });
});
