import { HEADERS, TABS } from '../../src/text/tabs';

test('TABS: names, unique and in NFC', () => {
  const names = Object.values(TABS);
  expect(new Set(names.map((name) => name.normalize('NFC'))).size).toBe(names.length);
});

test('HEADERS: columns of each tab, unique', () => {
  const repeated = Object.values(HEADERS).filter((columns) => new Set(columns).size !== columns.length);
  expect(repeated).toEqual([]);
});
