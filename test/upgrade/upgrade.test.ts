import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY_KEYS } from '../../src/application/memory';
import { TAB_IDS } from '../../src/application/tables/columns';
import { SCHEMA } from '../../src/application/upgrade/upgrade';
import { baselineKey, SETTING_KEYS } from '../../src/domain/registry/settings';
import { PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import { COLUMNS } from '../../src/text/master-sheet/commune/layout';
import { newCommune, type Commune } from '../adapters/support/installed';
import { stateOf } from './support/state-text';

const FOLDER = join(__dirname, 'books');
const FIXTURES = readdirSync(FOLDER).sort();
const DAY_MINUTES = 24 * 60;

/** Books of an earlier program, opened by this one on the day after. */
const opened = (fixture: string): Commune => {
  const state = stateOf(readFileSync(join(FOLDER, fixture), 'utf8'));
  return newCommune({ state, start: Date.parse('2026-09-01T08:00:00+07:00') });
};

const taken = new Map<string, Commune>();

/** The same after a person had the program take in what waits, and its triggers have run on. Made once; for looking only. */
const takenIn = (fixture: string): Commune => {
  const commune = taken.get(fixture) ?? opened(fixture);
  if (!taken.has(fixture)) {
    commune.click('sweep');
    commune.pass(20);
  }
  taken.set(fixture, commune);
  return commune;
};

const schemaOf = (commune: Commune): string => commune.world.state.properties.values.get(MEMORY_KEYS.schema) ?? '';
const settingKeys = (commune: Commune): string[] => commune.desk.rows('settings').map(({ cells }) => String(cells['key'])).sort();
const figuresIn = (commune: Commune): unknown[] => commune.desk.rows('ledger').map(({ cells }) => [cells['village'], cells['VNEID_L2'], cells['hash']]);
const contentOf = (commune: Commune): unknown => TAB_IDS.map((tab) => [tab, commune.desk.rows(tab)]);

describe('books of earlier programs', () => {
  it('fixtures: there is one for every version up to now', () => {
    expect(FIXTURES).toEqual(Array.from({ length: SCHEMA + 1 }, (_, version) => `version-${version}.json`));
  });

  it.each(FIXTURES)('sweep: %s, is brought to the present version', (fixture) => {
    expect(schemaOf(takenIn(fixture))).toBe(String(SCHEMA));
  });

  it.each(FIXTURES.slice(0, SCHEMA))('sweep: %s, is laid out as a new book is', (fixture) => {
    const commune = takenIn(fixture);
    const { columnWidths } = commune.tab(commune.master, 'commune');
    expect([Object.values(columnWidths), commune.tab(commune.operations, 'review').frozenColumns]).toEqual([COLUMNS.map(([, width]) => width), 2]);
  });

  it.each(FIXTURES)('setUp: %s, gets every setting that came since', (fixture) => {
    const commune = opened(fixture);
    commune.click('setUp');
    expect(settingKeys(commune)).toEqual([...SETTING_KEYS, ...PLAN_143_CRITERIA.map(({ id }) => baselineKey(id))].sort());
  });

  it.each(FIXTURES)('sweep: %s, keeps every line of its ledger', (fixture) => {
    const commune = opened(fixture);
    const before = commune.tab(commune.operations, 'ledger').rows.slice(1).length;
    commune.click('sweep');
    commune.world.takeDialogs();
    commune.click('checkLedger');
    expect([figuresIn(commune).length, commune.world.takeDialogs()[0]?.text]).toEqual([before, expect.stringContaining('còn nguyên vẹn')]);
  });

  it.each(FIXTURES)('sweep: %s, runs the daily check from then on', (fixture) => {
    const commune = opened(fixture);
    commune.click('sweep');
    commune.pass(20 + DAY_MINUTES);
    expect(commune.desk.rows('checks').map(({ cells }) => cells['code'])).toContain('LEDGER');
  });

  it.each(FIXTURES)('setUp: %s, run again after the upgrade changes nothing', (fixture) => {
    const commune = opened(fixture);
    commune.click('setUp');
    const before = contentOf(commune);
    commune.click('setUp');
    expect(contentOf(commune)).toEqual(before);
  });

  it.each(FIXTURES)('onReport: %s, a report sent to the former form is taken in', (fixture) => {
    const commune = opened(fixture);
    commune.pass(DAY_MINUTES);
    commune.send('QN-02', { VNEID_L2: '310' });
    commune.pass(20);
    expect(figuresIn(commune).map((row) => (row as unknown[])[1])).toContain(310);
  });
});
