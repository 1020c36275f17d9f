import { villageKey } from '../../../src/application/web/village-key';
import { installed, type Commune } from '../../adapters/support/installed';

interface Served {
  getContent(): string;
  getTitle(): string;
  getMetaTags(): { getName(): string; getContent(): string }[];
}

const typeSetting = (commune: Commune, key: string, value: string): void => {
  const row = commune.desk.rows('settings').find(({ cells }) => cells['key'] === key);
  commune.desk.update('settings', row?.row ?? 0, { value });
};

const published = (): Commune => {
  const commune = installed();
  typeSetting(commune, 'webPage', 'có');
  commune.send('QN-01', { VNEID_L2: '520', difficulty: 'Ông Nguyễn Văn A chưa có điện thoại' });
  commune.send('QN-02', { VNEID_L2: '300' }, 'bac.ba@example.vn');
  commune.pass(11);
  return commune;
};

const visit = (commune: Commune, thon?: string) =>
  commune.world.run('doGet', 'WEB', '', { parameter: thon === undefined ? {} : { thon } });

const pageAt = (commune: Commune, thon?: string): string => (visit(commune, thon).value as Served).getContent();

const keyOf = (commune: Commune, villageId: string): string => villageKey(commune.form(villageId).id, commune.world.boundBookId);

describe('public page', () => {
  it('doGet: before the commune switches it on, says that it is off and no figure', () => {
    const commune = installed();
    commune.send('QN-01', { VNEID_L2: '520' });
    expect(pageAt(commune)).toMatch(/đang tắt(?!.*520)/s);
  });

  it('doGet: switched on, shows the sum of the villages over their denominators', () => {
    expect(pageAt(published())).toContain('<b>51,25%</b> 820/1.600 người');
  });

  it('doGet: switched off again, says so after the next sweep', () => {
    const commune = published();
    pageAt(commune);
    typeSetting(commune, 'webPage', 'không');
    commune.pass(11);
    expect(pageAt(commune)).toContain('đang tắt');
  });

  it('doGet: no address, no name a person typed, no village', () => {
    expect(pageAt(published())).not.toMatch(/\w@\w|Nguyễn Văn A|Thôn QN|google\.script/);
  });

  it('doGet: its title and its viewport, are given where Google looks for them', () => {
    const page = visit(published()).value as Served;
    expect([page.getTitle(), page.getMetaTags().map((tag) => tag.getName())]).toEqual([expect.stringContaining('xã Quảng Ngọc'), ['viewport']]);
  });

  it('doGet: the first visitor, costs at most twelve calls and five of data', () => {
    const { record } = visit(published());
    expect([record.calls <= 12, record.members.filter((member) => /batch|Properties\.|Cache\./.test(member)).length <= 5]).toEqual([true, true]);
  });

  it('doGet: the next visitors of the same minutes, do not read the books', () => {
    const commune = published();
    visit(commune);
    expect(visit(commune).record.members.filter((member) => member.startsWith('Spreadsheet'))).toEqual([]);
  });

  it('doGet: after the sweep has taken in a new report, shows it within five minutes', () => {
    const commune = published();
    visit(commune);
    commune.send('QN-02', { VNEID_L2: '400' });
    commune.pass(6);
    expect(pageAt(commune)).toContain('920/1.600 người');
  });

  it('doGet: the books cannot be read, asks to come back and shows no error', () => {
    const commune = published();
    commune.world.arm({ fault: 'service-error', call: 5 });
    expect(pageAt(commune)).toMatch(/sau ít phút/);
  });

  it('doGet: a village’s plain id, opens nothing', () => {
    expect(pageAt(published(), 'QN-01')).not.toContain('Thôn QN-01');
  });

  it('doGet: a village’s key, shows its own row and no other village', () => {
    const commune = published();
    expect(pageAt(commune, keyOf(commune, 'QN-01')).match(/Thôn QN-\d\d|<b>65,00%<\/b> 520\/800 người/g)).toEqual(['Thôn QN-01', '<b>65,00%</b> 520/800 người']);
  });

  it('doGet: hostile text in place of a key, stays out of the page', () => {
    expect(pageAt(published(), '"><script>alert(1)</script>')).not.toContain('<script');
  });
});
