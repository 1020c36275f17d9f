import { CommuneFigures } from '../../../src/domain/figures/commune-figures';
import { figureTable } from '../../../src/domain/figures/figure-table';
import { knownEntries } from '../../../src/domain/figures/known-entries';
import { dayNumber } from '../../../src/domain/calendar/day';
import type { Criterion } from '../../../src/domain/registry/criterion';
import { PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';
import { rostersOf } from '../../../src/domain/roster/roster';
import { registryOf, report, signatures } from '../builders';

const criterion = PLAN_143_CRITERIA[1] as Criterion;
const registry = registryOf({ A: 100, B: 50, C: 0 });
const ledger = [report('A', '2026-09-04', { figures: signatures(20) }), report('C', '2026-09-03', { figures: signatures(0) }), report('Z', '2026-09-03', { figures: signatures(7) })];
const figures = new CommuneFigures({ table: figureTable(knownEntries(ledger, Infinity)), registry });
const roster = rostersOf(registry)('2026-09-10');

test('sums: silent village, empty village and a stranger, only who has figure and people enters', () => {
  expect(figures.sums(criterion, { day: '2026-09-10', roster })).toEqual(
    { achieved: 20, eligible: 100, entered: 1, allEligible: 150, oldestDay: dayNumber('2026-09-04') });
});

test('sums: day before every report, nothing enters', () => {
  expect(figures.sums(criterion, { day: '2026-09-02', roster })).toMatchObject({ entered: 0, allEligible: 150, oldestDay: Infinity });
});

test('reported: village outside the registry, not counted', () => {
  expect(figures.reported('2026-W36', roster)).toBe(2);
});

test('reported: week of silence, 0', () => {
  expect(figures.reported('2026-W37', roster)).toBe(0);
});
