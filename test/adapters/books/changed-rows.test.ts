import { TABS } from '../../../src/text/tabs';
import { MEMORY_KEYS } from '../../../src/application/memory';
import type { SheetState } from '../../../local/google/state';
import { installed, type Commune } from '../support/installed';

/** A commune in which both villages have reported today. */
const reported = (): Commune => {
  const commune = installed();
  commune.send('QN-01', { VNEID_L2: '520' });
  commune.send('QN-02', { VNEID_L2: '300' });
  return commune;
};

const villages = (commune: Commune): SheetState => commune.tab(commune.master, 'byVillage');

const placeOf = (sheet: SheetState, value: unknown): [number, number] => {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === value));
  return [row, (sheet.rows[row] ?? []).findIndex((cell) => cell?.value === value)];
};

const typeOver = (commune: Commune, sheet: SheetState, [row, column]: [number, number], text: string): void => {
  commune.world.typeInto(commune.master.id, sheet.id, row + 1, column + 1, text);
};

const looks = (sheet: SheetState): unknown => sheet.rows.map((row) => row.map((cell) => [cell?.value ?? '', cell?.note ?? '', cell?.format?.background ?? '']));

/** The title says at what time the figures were worked out. */
const withoutClock = (look: unknown): string => JSON.stringify(look).replace(/\d\d:\d\d/g, '');

/** A third report, which changes one village's row. */
const sendOn = (commune: Commune): void => {
  commune.send('QN-02', { VNEID_L2: '310' });
};

describe('master sheet, brought up to date', () => {
  it('report: tabs that say nothing new, are not touched', () => {
    const commune = reported();
    const before = commune.tab(commune.master, 'guide').revision;
    sendOn(commune);
    expect(commune.tab(commune.master, 'guide').revision).toBe(before);
  });

  it('recompute: a colour and a note that a person changed, are put right', () => {
    const commune = reported();
    const before = looks(villages(commune));
    const [row, column] = placeOf(villages(commune), 520);
    Object.assign(villages(commune).rows[row]?.[column] ?? {}, { note: 'của tôi', format: { background: '#123456' } });
    commune.click('recompute');
    expect(withoutClock(looks(villages(commune)))).toBe(withoutClock(before));
  });

  it('report: a figure of another village typed over, is put right', () => {
    const commune = reported();
    const place = placeOf(villages(commune), 520);
    typeOver(commune, villages(commune), place, '999');
    sendOn(commune);
    expect(villages(commune).rows[place[0]]?.[place[1]]?.value).toBe(520);
  });

  it('report: words typed beside a table, are gone', () => {
    const commune = reported();
    const sheet = commune.tab(commune.master, 'guide');
    typeOver(commune, sheet, [60, 0], 'của tôi');
    sendOn(commune);
    expect(sheet.rows[60]?.[0]?.value ?? '').toBe('');
  });

  it('report: the formula of the banner typed over, stands again', () => {
    const commune = reported();
    const sheet = commune.tab(commune.master, 'commune');
    typeOver(commune, sheet, [2, 0], 'ổn cả');
    sendOn(commune);
    expect(sheet.rows[2]?.[0]?.formula).toContain('NOW()');
  });

  it('report: villages sorted by an official, stand in the order of the commune with their notes', () => {
    const [sorted, left] = [reported(), reported()];
    const { rows } = villages(sorted);
    [rows[3], rows[4]] = [rows[4] ?? [], rows[3] ?? []];
    villages(sorted).revision += 1;
    [sorted, left].forEach(sendOn);
    expect(looks(villages(sorted))).toEqual(looks(villages(left)));
  });

  it('report: what was shown last forgotten, everything is written', () => {
    const commune = reported();
    const before = commune.tab(commune.master, 'guide').revision;
    commune.world.state.properties.values.delete(MEMORY_KEYS.shown);
    sendOn(commune);
    expect(commune.tab(commune.master, 'guide').revision).not.toBe(before);
  });

  it('report: a tab of the master sheet renamed by hand, gets its name back and is written', () => {
    const commune = reported();
    const sheet = villages(commune);
    sheet.title = 'Của tôi';
    sendOn(commune);
    expect([sheet.title === TABS.byVillage, placeOf(sheet, 310)[0]]).toEqual([true, 4]);
  });
});
