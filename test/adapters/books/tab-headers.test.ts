import fc from 'fast-check';
import { columnKeys, recordsOf } from '../../../src/adapters/books/tab-headers';
import { COLUMNS, TAB_IDS, type TabId } from '../../../src/application/tables/columns';
import { HEADERS } from '../../../src/text/tabs';

const keysOf = (tab: TabId, change: (header: string[]) => string[]): string[] => columnKeys(tab, change([...HEADERS[tab]]));

const without = (header: string[], title: string): string[] => header.map((each) => (each === title ? '' : each));

describe('tab headers', () => {
  it.each(TAB_IDS)('columnKeys: tab %s untouched, is in its own order', (tab) => {
    expect(keysOf(tab, (header) => header)).toEqual(COLUMNS[tab]);
  });

  it.each(TAB_IDS)('tab %s: its headers, are as many as its columns and all different', (tab) => {
    expect([HEADERS[tab].length, new Set(HEADERS[tab]).size]).toEqual([COLUMNS[tab].length, COLUMNS[tab].length]);
  });

  it('columnKeys: columns in any order, keep their keys', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...HEADERS.ledger], { minLength: HEADERS.ledger.length }), (header) => {
      const keys = columnKeys('ledger', header);
      expect(header.map((title) => HEADERS.ledger.indexOf(title))).toEqual(keys.map((key) => COLUMNS.ledger.indexOf(key)));
    }), { seed: 31 });
  });

  it('columnKeys: any one header deleted, is found by its place', () => {
    const lost = HEADERS.ledger.filter((title, index) => keysOf('ledger', (header) => without(header, title))[index] !== COLUMNS.ledger[index]);
    expect(lost).toEqual([]);
  });

  it('columnKeys: a header retyped, is found by its place', () => {
    expect(keysOf('settings', (header) => header.map((title) => (title === 'Giá trị' ? 'GT' : title)))).toEqual(COLUMNS.settings);
  });

  it('columnKeys: a column inserted, goes by its own title', () => {
    expect(keysOf('weeks', ([first = '', ...rest]) => [first, 'Của tôi', ...rest])).toEqual(['monday', 'Của tôi', 'weight', 'note']);
  });

  it('columnKeys: a header in decomposed form with blanks, is the same header', () => {
    expect(keysOf('settings', (header) => header.map((title) => ` ${title.normalize('NFD')} `))).toEqual(COLUMNS.settings);
  });

  it('recordsOf: blank rows and cells, are left out and rows keep their places', () => {
    expect(recordsOf(['a', 'b', ''], [['A', 'B', ''], ['', null, 'x'], [1, ''], [], [0, false]])).toEqual([{ row: 3, cells: { a: 1 } }, { row: 5, cells: { a: 0, b: false } }]);
  });
});
