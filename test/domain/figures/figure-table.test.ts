import { figureTable } from '../../../src/domain/figures/figure-table';
import { knownEntries } from '../../../src/domain/figures/known-entries';
import type { LedgerEntry } from '../../../src/domain/reports/report';
import { report, signatures } from '../builders';

const table = (...entries: LedgerEntry[]) => figureTable(knownEntries(entries, Infinity));

test('figureTable: periods reported out of order, ranked by time', () => {
  const reports = ['2026-09-18', '2026-09-04', '2026-09-11'].map((day) => report('A', day, { figures: signatures(1) }));
  expect(table(...reports).periods.map((period) => period.id)).toEqual(['2026-W36', '2026-W37', '2026-W38']);
});

test('figureTable: a season that changed from months to weeks, one order', () => {
  const reports = [report('A', '2026-09-18', { figures: signatures(2) }), report('A', '2026-09-10', { figures: signatures(1), periodId: '2026-M09' })];
  expect(table(...reports).periods.map((period) => period.id)).toEqual(['2026-M09', '2026-W38']);
});

test('figureTable: criteria named in different orders, each in its own column', () => {
  const reports = [report('A', '2026-09-03', { figures: { X: 1, Y: 2 } }), report('B', '2026-09-04', { figures: { Y: 3, Z: 5, X: 4 } })];
  const columns = [...table(...reports).columns].map(([id, column]) => [id, ...column.counts]);
  expect(columns).toEqual([['X', 1, 4], ['Y', 2, 3], ['Z', 0, 5]]);
});

test('figureTable: zero reported, a figure like any other', () => {
  const column = table(report('A', '2026-09-03', { figures: signatures(0) })).columns.get('DIGITAL_SIGNATURE');
  expect([column?.counts[0], column?.sources[0]]).toEqual([0, 0]);
});
