import { figureTable } from '../../../src/domain/figures/figure-table';
import { knownEntries } from '../../../src/domain/figures/known-entries';
import { figureOn } from '../../../src/domain/figures/village-figure';
import { dayNumber } from '../../../src/domain/calendar/day';
import type { Criterion } from '../../../src/domain/registry/criterion';
import type { Registry } from '../../../src/domain/registry/registry';
import { PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';
import type { LedgerEntry } from '../../../src/domain/reports/report';
import { persons, registryOf, report, signatures, village } from '../builders';

const criterion = PLAN_143_CRITERIA[1] as Criterion;
const villages = [
  village('A', { validTo: '2026-09-13', mergedInto: 'N' }), village('B', { validTo: '2026-09-13', mergedInto: 'N' }),
  village('N', { validFrom: '2026-09-14', validTo: '2026-10-31', mergedInto: 'P' }), village('C', { validTo: '2026-10-31', mergedInto: 'P' }),
  village('P', { validFrom: '2026-11-01' }),
];
const registry = registryOf({ A: 100, B: 50, C: 80 }, { villages });
const ledger = [['A', 20], ['B', 5], ['C', 9]].map(([id, count]) => report(String(id), '2026-09-11', { figures: signatures(Number(count)) }));

const figure = (villageId: string, day: string, using: { registry?: Registry; ledger?: readonly LedgerEntry[] } = {}) => {
  const table = figureTable(knownEntries(using.ledger ?? ledger, Infinity));
  return figureOn({ table, registry: using.registry ?? registry }, { villageId, criterion, day });
};

test('figureOn: own figure, with the denominator of the day', () => {
  expect(figure('A', '2026-09-12')).toEqual({ achieved: 20, eligible: 100, asOfDay: dayNumber('2026-09-11') });
});

test('figureOn: merged village, sums of both', () => {
  expect(figure('N', '2026-09-20')).toMatchObject({ achieved: 25, eligible: 150 });
});

test('figureOn: village merged of a merged one, sums of all three', () => {
  expect(figure('P', '2026-12-01')).toMatchObject({ achieved: 34, eligible: 230 });
});

test('figureOn: new denominator entered for the merged village, the inherited sum against it', () => {
  const denominators = [...registry.denominators, persons('N', 160, { effectiveFrom: '2026-09-20' })];
  const using = { registry: { ...registry, denominators } };
  expect(['2026-09-19', '2026-09-20'].map((day) => figure('N', day, using)?.eligible)).toEqual([150, 160]);
});

test('figureOn: predecessors without any denominator, figure with none', () => {
  expect(figure('N', '2026-09-20', { registry: { ...registry, denominators: [] } })).toMatchObject({ achieved: 25, eligible: null });
});

test('figureOn: figures of different days inherited, the oldest day', () => {
  const mixed = [report('A', '2026-09-04', { figures: signatures(20) }), ...ledger.slice(1)];
  expect(figure('N', '2026-09-20', { ledger: mixed })?.asOfDay).toBe(dayNumber('2026-09-04'));
});

test('figureOn: nobody reported, null', () => {
  expect(figure('P', '2026-12-01', { ledger: [] })).toBeNull();
});
