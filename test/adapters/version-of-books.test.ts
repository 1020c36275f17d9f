import { MEMORY_KEYS } from '../../src/application/memory';
import { SCHEMA } from '../../src/application/upgrade/upgrade';
import * as globals from '../../src/entry/main';
import { installed, type Commune } from './support/installed';

const properties = (commune: Commune): Map<string, string> => commune.world.state.properties.values;
const booksOf = (commune: Commune): string => JSON.stringify([...commune.world.state.books.values()].map(({ sheets }) => sheets.map(({ rows }) => rows)));
const settingKeys = (commune: Commune): unknown[] => commune.desk.rows('settings').map(({ cells }) => cells['key']);

/** Menu items that only read, and what triggers and pages start, which have no one to talk to. */
const OTHERS = new Set(['onOpen', 'onReport', 'sweep', 'checkDaily', 'doGet', 'checkHealth', 'checkLedger', 'previewMail']);
const WRITING = Object.keys(globals).filter((item) => !OTHERS.has(item));

const everythingOf = ({ world: { state } }: Commune): string =>
  JSON.stringify([[...state.books.values()].map(({ sheets }) => sheets.map(({ id, title, rows }) => [id, title, rows])), [...state.forms], [...state.properties.values], state.mails]);

/** Something for every menu item to do. */
const giveWork = ({ desk }: Commune): void => {
  desk.append('changes', { what: 'Đổi tên', villages: 'QN-01', newName: 'Thôn Mới', from: '2026-08-31' });
  desk.append('imports', { village: 'QN-02', asOf: '2026-08-31' });
  desk.append('villages', { id: 'QN-03', name: 'Thôn Ba' });
};

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

  it.each(WRITING)('%s: a book of a later program, says so', (item) => {
    const commune = newer();
    commune.click(item);
    expect(commune.world.takeDialogs().map(({ text }) => text)).toEqual([expect.stringContaining('bản mới hơn')]);
  });

  it.each(Object.keys(globals))('%s: a book of a later program with work waiting, is left as it is', (item) => {
    const commune = newer();
    giveWork(commune);
    const before = everythingOf(commune);
    commune.world.answerDialogs([{ button: 'OK', text: '' }]);
    commune.world.run(item, 'MENU');
    expect(everythingOf(commune)).toBe(before);
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
