import fc from 'fast-check';
import { changedRows, shownOf, shownText, stampsOf } from '../../../src/adapters/books/master/shown-rows';
import type { TableView } from '../../../src/text/view';

const view = (...values: readonly (string | number)[][]): TableView => ({
  name: 'Theo thôn', rows: values.map((row) => row.map((value) => ({ value }))), columnWidths: [], frozenRows: 1, frozenColumns: 0, merges: [],
});

const table = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.integer()), { minLength: 1, maxLength: 8 });

test('changedRows: shown as it stands, none', () => {
  fc.assert(fc.property(table, (rows) => {
    const stamps = stampsOf(view(...rows), 7);
    return changedRows(view(...rows), { before: stamps, now: stamps, found: rows })?.length === 0;
  }), { seed: 143 });
});

test('changedRows: any rows that say something new, exactly these', () => {
  fc.assert(fc.property(table, fc.infiniteStream(fc.boolean()), (rows, flips) => {
    const next = rows.map(([name, count]): [string, number] => [name, flips.next().value === true ? count + 1 : count]);
    const wanted = rows.flatMap((row, at) => (row[1] === next[at]?.[1] ? [] : [at]));
    const found = changedRows(view(...next), { before: stampsOf(view(...rows), 7), now: stampsOf(view(...next), 7), found: rows });
    return JSON.stringify(found) === JSON.stringify(wanted);
  }), { seed: 144 });
});

test('changedRows: a note alone that is new, its row', () => {
  const plain = view(['a', 1], ['b', 2]);
  const noted = { ...plain, rows: [plain.rows[0] ?? [], [{ value: 'b', note: 'vì' }, { value: 2 }]] };
  expect(changedRows(noted, { before: stampsOf(plain, 7), now: stampsOf(noted, 7), found: [['a', 1], ['b', 2]] })).toEqual([1]);
});

test.each<[string, (string | number)[][]]>([['a row more', [['a', 1], ['x']]], ['a column more', [['a', 1, 'x']]]])('changedRows: %s typed by hand, the whole tab', (_name, found) => {
  const shown = view(['a', 1]);
  expect(changedRows(shown, { before: stampsOf(shown, 7), now: stampsOf(shown, 7), found })).toBeNull();
});

test('changedRows: a tab made anew under the same name, the whole tab', () => {
  const shown = view(['a', 1]);
  expect(changedRows(shown, { before: stampsOf(shown, 7), now: stampsOf(shown, 8), found: [['a', 1]] })).toBeNull();
});

test('shownText: more than a property holds, the longest tab is left out', () => {
  const rows = (count: number) => ({ shape: 's', rows: Array.from({ length: count }, () => '1ilia7b') });
  const kept = shownOf(shownText({ day: '2026-10-05', tabs: { short: rows(5), long: rows(2000) } }));
  expect(Object.keys(kept.tabs)).toEqual(['short']);
});

test.each(['', '{', '1ilia7b'])('shownOf: %j, nothing shown', (text) => {
  expect(shownOf(text).day).toBe('');
});
