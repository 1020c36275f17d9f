import { MEMORY_KEYS } from '../../src/application/memory';
import { SCHEMA } from '../../src/application/upgrade/upgrade';
import { installed, type Commune } from './support/installed';

const properties = (commune: Commune): Map<string, string> => commune.world.state.properties.values;
const booksOf = (commune: Commune): string => JSON.stringify([...commune.world.state.books.values()].map(({ sheets }) => sheets.map(({ rows }) => rows)));
const settingKeys = (commune: Commune): unknown[] => commune.desk.rows('settings').map(({ cells }) => cells['key']);

const newer = (): Commune => {
  const commune = installed();
  properties(commune).set(MEMORY_KEYS.schema, String(SCHEMA + 1));
  commune.world.takeDialogs();
  return commune;
};

describe('version of the books', () => {
  it('setUp: a new book, carries the version of the program', () => {
    expect(properties(installed()).get(MEMORY_KEYS.schema)).toBe(String(SCHEMA));
  });

  it.each(['setUp', 'recompute', 'carryVerdicts'])('%s: a book of a later program, is left as it is and the sentence is shown', (item) => {
    const commune = newer();
    const before = booksOf(commune);
    commune.click(item);
    expect([booksOf(commune) === before, commune.world.takeDialogs()[0]?.text]).toEqual([true, expect.stringContaining('bản mới hơn')]);
  });

  it('sweep: a book of a later program, fails aloud and writes nothing, not even the journal', () => {
    const commune = newer();
    const before = booksOf(commune);
    const { record } = commune.world.run('sweep', 'MENU');
    expect([record.outcome, booksOf(commune) === before]).toEqual(['FAILED', true]);
  });

  it('sweep: a book without a version and without a setting, is completed and then worked with', () => {
    const commune = installed();
    properties(commune).delete(MEMORY_KEYS.schema);
    const keys = settingKeys(commune);
    const sheet = commune.tab(commune.operations, 'settings');
    sheet.rows.splice(sheet.rows.findIndex((row) => row[0]?.value === 'showDay'), 1);
    sheet.revision += 1;
    commune.send('QN-02', { VNEID_L2: '300' });
    expect([settingKeys(commune).sort(), properties(commune).get(MEMORY_KEYS.schema), commune.desk.rows('ledger').length]).toEqual([keys.sort(), String(SCHEMA), 1]);
  });
});
