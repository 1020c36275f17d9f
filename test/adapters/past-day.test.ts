import type { TabId } from '../../src/application/tables/columns';
import { installed, type Commune } from './support/installed';
import { THOROUGH } from '../support/thorough';

const DAY_MINUTES = 24 * 60;

/** Values, formulas and notes of every tab of the master sheet. */
const masterOf = (commune: Commune): string =>
  JSON.stringify(commune.master.sheets.map(({ title, rows }) => [title, rows.map((row) => row.map((cell) => [cell?.value, cell?.formula, cell?.note]))]));

const show = (commune: Commune, day: string): void => {
  commune.world.answerDialogs([{ button: 'OK', text: day }]);
  commune.click('showPastDay');
};

const rowOf = (commune: Commune, tab: TabId, key: string, value: string): number =>
  commune.desk.rows(tab).find(({ cells }) => cells[key] === value)?.row ?? 0;

/** What hands do in the registry tabs, none of it with a date. */
const EDITS: [string, (commune: Commune) => void][] = [
  ['a village renamed by hand', (commune) => commune.desk.update('villages', rowOf(commune, 'villages', 'id', 'QN-02'), { name: 'Thôn Hai Mới' })],
  ['a denominator typed over', (commune) => commune.desk.update('denominators', rowOf(commune, 'denominators', 'village', 'QN-02'), { count: 555 })],
  ['a denominator with an earlier day', (commune) => commune.desk.append('denominators', { village: 'QN-02', group: 'SIX_PLUS', count: 444, effectiveFrom: '2026-09-01' })],
  ['a target changed', (commune) => commune.desk.update('criteria', 2, { target: 77 })],
  ['a setting changed', (commune) => commune.clerk.setting('riskPoints', 1)],
  ['a setting that cannot be read', (commune) => commune.clerk.setting('riskPoints', 'năm')],
  ['a week given a weight', (commune) => commune.desk.append('weeks', { monday: '2026-09-07', weight: 0 })],
  ['an official figure of an earlier day', (commune) => commune.desk.append('official', { criterion: 'VNEID_L2', day: '2026-09-02', count: 111 })],
  ['an official figure typed over', (commune) => commune.desk.update('official', 2, { count: 222, criterion: 'VNEID_L2', day: '2026-08-31' })],
  ['an answer with an earlier day', (commune) => commune.desk.append('answers', { at: '2026-09-05', agency: 'CONG_AN_XA', answer: 'đã nhận' })],
];

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

  // The next test makes all of them at once; one by one is for the continuous check.
  it.each(THOROUGH ? EDITS : EDITS.slice(0, 3))('showPastDay: %s weeks later, the day shows the same', (_, edit) => {
    const commune = season();
    commune.desk.append('official', { criterion: 'VNEID_L2', day: '2026-08-31', count: 320 });
    commune.pass(2 * DAY_MINUTES);
    show(commune, '08/09/2026');
    const before = masterOf(commune);
    edit(commune);
    commune.pass(2 * DAY_MINUTES);
    expect([before.includes('XEM LẠI'), masterOf(commune) === before]).toEqual([true, true]);
  });

  it('showPastDay: the edits of a later day, are shown for that day', () => {
    const commune = season();
    EDITS.forEach(([, edit]) => edit(commune));
    commune.pass(4 * DAY_MINUTES);
    show(commune, '09/09/2026');
    expect(masterOf(commune)).toContain('Thôn Hai Mới');
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
