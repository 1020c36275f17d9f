import { LIST_TAB } from '../../src/text/care/village-list-words';
import { installed, newCommune, OWNER, type Commune } from './support/installed';

/** A book after its first set-up, with lines pasted into the tab that the menu item makes. */
const pasted = (...lines: string[][]): Commune => {
  const commune = newCommune();
  commune.click('setUp');
  commune.click('addVillageList');
  const sheet = commune.operations.sheets.find(({ title }) => title === LIST_TAB);
  if (sheet === undefined) throw new Error('no tab for pasting');
  sheet.rows = lines.map((line) => line.map((value) => ({ value })));
  sheet.revision += 1;
  commune.world.takeDialogs();
  return commune;
};

const LIST = [['Tên thôn', 'Từ 6 tuổi'], ['Thôn Đông', '800', '600', '700'], ['Thôn Đoài', '1.234'], ['Thôn Nam', '500']];

const namesIn = (commune: Commune): unknown[] => commune.desk.rows('villages').map(({ cells }) => [cells['id'], cells['name']]);

describe('addVillageList', () => {
  it('addVillageList: lines that can be used, are added with their denominators when a person agrees', () => {
    const commune = pasted(...LIST);
    commune.click('addVillageList');
    expect([namesIn(commune), commune.desk.rows('denominators').length]).toEqual([[['QN-01', 'Thôn Đông'], ['QN-02', 'Thôn Nam']], 4]);
  });

  it('addVillageList: before adding, says what is left out and why', () => {
    const commune = pasted(...LIST);
    commune.world.answerDialogs([{ button: 'CANCEL', text: '' }]);
    commune.click('addVillageList');
    expect([commune.world.takeDialogs()[0]?.text.includes('dòng 3: «1.234»'), namesIn(commune)]).toEqual([true, []]);
  });

  it('addVillageList: chosen again, adds nothing', () => {
    const commune = pasted(...LIST);
    commune.click('addVillageList');
    commune.click('addVillageList');
    expect(namesIn(commune).length).toBe(2);
  });

  it('addVillageList: set-up afterwards, makes the forms', () => {
    const commune = pasted(...LIST);
    commune.click('addVillageList');
    commune.click('setUp');
    expect(commune.desk.rows('villages').every(({ cells }) => String(cells['formUrl']).startsWith('https://'))).toBe(true);
  });

  it('onOpen: a book that was never set up, is told what comes first', () => {
    const commune = newCommune();
    commune.world.openBook(OWNER);
    expect(commune.world.takeDialogs().map(({ text }) => text).join()).toContain('chưa được cài đặt');
  });

  it('onOpen: a copy of a book in use, which carries tabs and no properties, is told too', () => {
    const commune = installed();
    commune.world.state.properties.values.clear();
    commune.world.openBook(OWNER);
    expect(commune.world.takeDialogs().map(({ text }) => text).join()).toContain('chưa được cài đặt');
  });

  it('onOpen: a book that is set up, is opened without a word', () => {
    const commune = installed();
    commune.world.openBook(OWNER);
    expect(commune.world.takeDialogs()).toEqual([]);
  });
});
