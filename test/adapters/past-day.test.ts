import { installed, type Commune } from './support/installed';

const DAY_MINUTES = 24 * 60;

/** Values, formulas and notes of every tab of the master sheet. */
const masterOf = (commune: Commune): string =>
  JSON.stringify(commune.master.sheets.map(({ title, rows }) => [title, rows.map((row) => row.map((cell) => [cell?.value, cell?.formula, cell?.note]))]));

const show = (commune: Commune, day: string): void => {
  commune.world.answerDialogs([{ button: 'OK', text: day }]);
  commune.click('showPastDay');
};

/** 300 on the first day, 350 a week later. */
const season = (): Commune => {
  const commune = installed();
  commune.send('QN-02', { VNEID_L2: '300' });
  commune.pass(7 * DAY_MINUTES);
  commune.send('QN-02', { VNEID_L2: '350' });
  return commune;
};

describe('showPastDay', () => {
  it('showPastDay: a day of last week, shows the figure of that week and says so', () => {
    const commune = season();
    show(commune, '01/09/2026');
    const text = masterOf(commune);
    expect([text.includes('300'), text.includes('350'), text.includes('XEM LẠI')]).toEqual([true, false, true]);
  });

  it('showPastDay: the same day asked for weeks later, shows the same', () => {
    const commune = season();
    show(commune, '01/09/2026');
    const before = masterOf(commune);
    commune.send('QN-01', { VNEID_L2: '700', asOf: '2026-09-01' });
    commune.pass(14 * DAY_MINUTES);
    expect(masterOf(commune)).toBe(before);
  });

  it('showPastDay: an empty answer, brings the present back', () => {
    const commune = season();
    show(commune, '01/09/2026');
    show(commune, '');
    expect([masterOf(commune).includes('350'), masterOf(commune).includes('XEM LẠI')]).toEqual([true, false]);
  });

  it('showPastDay: what is no day, changes nothing', () => {
    const commune = season();
    const before = masterOf(commune);
    show(commune, 'hôm kia');
    expect(masterOf(commune)).toBe(before);
  });
});
