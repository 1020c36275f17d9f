import { villageKey } from '../../../src/application/web/village-key';
import { installed, newCommune, type Commune } from '../../adapters/support/installed';

const shownBy = (commune: Commune, item: string, typed = '') => {
  commune.world.takeDialogs();
  commune.world.answerDialogs([{ button: 'OK', text: typed }]);
  commune.click(item);
  const dialogs = commune.world.takeDialogs();
  return { page: dialogs.map(({ page }) => page ?? '').join(''), said: dialogs[dialogs.length - 1]?.text ?? '' };
};

const typeSetting = (commune: Commune, key: string, value: string): void => {
  const row = commune.desk.rows('settings').find(({ cells }) => cells['key'] === key);
  commune.desk.update('settings', row?.row ?? 0, { value });
};

const namesIn = (page: string): string[] => [...page.matchAll(/<h2>(Thôn [^<]+)<\/h2>/g)].map(([, name]) => name ?? '');

describe('print items', () => {
  it('printSheets: no village named, shows the sheets of all', () => {
    expect(namesIn(shownBy(installed(), 'printSheets').page)).toEqual(['Thôn QN-01', 'Thôn QN-02']);
  });

  it.each(['qn-02', ' Thôn QN-02 '])('printSheets: «%s» named, shows the sheet of that village', (typed) => {
    expect(namesIn(shownBy(installed(), 'printSheets', typed).page)).toEqual(['Thôn QN-02']);
  });

  it('printSheets: a village that does not exist, says where to look', () => {
    expect(shownBy(installed(), 'printSheets', 'QN-99').said).toContain('Danh mục thôn');
  });

  it('printSheets: the address beside the code, is that of the village’s form', () => {
    const commune = installed();
    const row = commune.desk.rows('villages').find(({ cells }) => cells['id'] === 'QN-01');
    expect(shownBy(commune, 'printSheets', 'QN-01').page).toContain(`<p class="small">${String(row?.cells['formUrl'])}</p>`);
  });

  it('printCodes: the public page has an address, the links carry the villages’ keys', () => {
    const commune = installed();
    typeSetting(commune, 'webAddress', 'https://script.google.com/macros/s/AKf/exec');
    const key = villageKey(commune.form('QN-02').id, commune.world.boundBookId);
    expect(shownBy(commune, 'printCodes').page).toContain(`https://script.google.com/macros/s/AKf/exec?thon=${key}`);
  });

  it('printCodes: an address that is none, is not linked', () => {
    const commune = installed();
    typeSetting(commune, 'webAddress', 'javascript:alert(1)');
    expect(shownBy(commune, 'printCodes').page).not.toContain('javascript:alert');
  });

  it('exportBooks: both books, by Google’s own export', () => {
    const commune = installed();
    const { page } = shownBy(commune, 'exportBooks');
    expect([commune.master.id, commune.operations.id].map((id) => page.includes(`/spreadsheets/d/${id}/export?format=xlsx`))).toEqual([true, true]);
  });

  it('exportBooks: before set-up, says what comes first', () => {
    expect(shownBy(newCommune(), 'exportBooks').said).toContain('Cài đặt hoặc sửa chữa');
  });
});
