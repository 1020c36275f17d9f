import { dayNumber } from '../../../src/domain/calendar/day';
import { figureTable } from '../../../src/domain/figures/figure-table';
import { knownEntries } from '../../../src/domain/figures/known-entries';
import { lastRankBegun, latestCell, searchIn } from '../../../src/domain/figures/latest-cell';
import { report, signatures } from '../builders';

const reports = [['2026-09-04', 1], ['2026-09-18', 3]] as const;
const table = figureTable(knownEntries(reports.map(([day, count]) => report('A', day, { figures: signatures(count) })), Infinity));

const countOn = (day: string): number | undefined => {
  const search = searchIn(table, 'DIGITAL_SIGNATURE', dayNumber(day));
  const cell = search === null ? -1 : latestCell(table, search, 0);
  return search?.column.counts[cell];
};

test.each([['2026-09-03', undefined], ['2026-09-04', 1], ['2026-09-17', 1], ['2026-09-18', 3], ['2026-12-31', 3]])(
  'latestCell: on %s, the count %p', (day, count) => {
    expect(countOn(day)).toBe(count);
  });

test('latestCell: village the ledger never names, none', () => {
  const search = searchIn(table, 'DIGITAL_SIGNATURE', dayNumber('2026-12-31'));
  expect(search === null ? null : latestCell(table, search, -1)).toBe(-1);
});

test('searchIn: criterion nobody reported, null', () => {
  expect(searchIn(table, 'X', 0)).toBeNull();
});

test('lastRankBegun: day before every period, -1', () => {
  expect(lastRankBegun(table, dayNumber('2026-08-30'))).toBe(-1);
});
