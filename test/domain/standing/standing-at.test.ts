import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/day';
import type { LedgerEntry } from '../../../src/domain/reports/report';
import type { Registry } from '../../../src/domain/registry/registry';
import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';
import { foldLedger } from '../../../src/domain/standing/fold';
import { standingAt } from '../../../src/domain/standing/standing-at';
import { at, persons, registryOf, report, signatures, village, verdict } from '../builders';

const SIGNATURE = 'DIGITAL_SIGNATURE';
const stand = (ledger: readonly LedgerEntry[], registry: Registry, instant: number) => standingAt(foldLedger(ledger), registry, instant);
const signature = (ledger: readonly LedgerEntry[], registry: Registry, instant: number) => stand(ledger, registry, instant).commune[SIGNATURE];
const sums = (ledger: readonly LedgerEntry[], registry: Registry, instant: number) => {
  const standing = signature(ledger, registry, instant);
  return [standing?.achieved, standing?.eligible];
};

const planned = (adults: Readonly<Record<string, number>>, more: Partial<Registry> = {}) => registryOf(adults, {
  settings: { ...DEFAULT_SETTINGS, baselineDate: '2026-08-31', baseline: { [SIGNATURE]: 10 } }, ...more,
});
const monday = at('2026-09-21', 9);

test('standingAt: nobody reported, unknown and not zero', () => {
  expect(signature([], planned({ A: 100 }), monday)).toMatchObject({
    achieved: null, eligible: null, percent: null, gap: null, status: 'NO_DATA', coverage: { reported: 0, expected: 1 }, remaining: null,
  });
});

test('standingAt: unequal villages, sum over sum and never the mean of percentages', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: 600 }), fc.integer({ min: 1, max: 600 })), { minLength: 1, maxLength: 8 }), (villages) => {
    const adults = Object.fromEntries(villages.map(([, base], index) => [`V${index}`, base]));
    const ledger = villages.map(([count], index) => report(`V${index}`, '2026-09-18', { figures: signatures(count) }));
    const total = (pick: 0 | 1) => villages.reduce((sum, pair) => sum + pair[pick], 0);
    expect(signature(ledger, planned(adults), monday)).toMatchObject({ achieved: total(0), eligible: total(1), percent: (100 * total(0)) / total(1) });
  }), { seed: 143 });
});

test('standingAt: silent village, out of the sums but in the lower bound', () => {
  const ledger = [report('A', '2026-09-18', { figures: signatures(20) })];
  expect(signature(ledger, planned({ A: 100, B: 300 }), monday)).toMatchObject({
    percent: 20, lowerBoundPercent: 5, coverage: { reported: 1, expected: 2 }, oldestAsOf: '2026-09-18',
  });
});

test('standingAt: figure without a denominator, out of the sums', () => {
  const ledger = ['A', 'B'].map((id) => report(id, '2026-09-18', { figures: signatures(20) }));
  expect(sums(ledger, { ...planned({ A: 100 }), villages: [village('A'), village('B')] }, monday)).toEqual([20, 100]);
});

test('standingAt: past closing, the denominator valid then', () => {
  const denominators = [persons('A', 100), persons('A', 200, { effectiveFrom: '2026-09-15' })];
  const standing = stand([report('A', '2026-09-03', { figures: signatures(20) })], planned({ A: 0 }, { denominators }), monday);
  expect(standing.periods.map((period) => period.criteria[SIGNATURE]?.eligible)).toEqual([100, 100, 200]);
});

test('standingAt: figure as of a later day, not yet counted', () => {
  const ledger = [report('A', '2026-09-03', { figures: signatures(20) }), report('A', '2026-09-18', { figures: signatures(30) })];
  expect(sums(ledger, planned({ A: 100 }), at('2026-09-17', 23))).toEqual([20, 100]);
});

test('standingAt: closed periods, from the first report to the last closing that came', () => {
  const ledger = [report('A', '2026-09-03', { figures: signatures(20) })];
  expect(stand(ledger, planned({ A: 100 }), at('2026-09-18', 16, 59)).periods.map((period) => period.id)).toEqual(['2026-W36', '2026-W37']);
});

test('standingAt: closing of a week without a report, coverage 0 with the old figure', () => {
  const standing = stand([report('A', '2026-09-03', { figures: signatures(20) })], planned({ A: 100 }), monday);
  expect(standing.periods[1]).toMatchObject({ coverage: { reported: 0, expected: 1 }, criteria: { [SIGNATURE]: { achieved: 20 } } });
});

test('standingAt: late report of a closed week, in that week from then on', () => {
  const ledger = [report('A', '2026-09-03', { figures: signatures(20), sentAt: at('2026-09-20'), timeliness: 'LATE' }), report('B', '2026-09-18', { figures: signatures(1) })];
  expect(stand(ledger, planned({ A: 100, B: 100 }), monday).periods[0]?.coverage).toEqual({ reported: 1, expected: 2 });
});

test('standingAt: current week, who reported and how', () => {
  const standing = stand([report('A', '2026-09-18', { figures: signatures(20), timeliness: 'LATE' })], planned({ A: 100, B: 10 }), at('2026-09-20'));
  expect([standing.currentCoverage, standing.villages.map((one) => one.currentTimeliness)]).toEqual([{ reported: 1, expected: 2 }, ['LATE', null]]);
});

test('standingAt: halfway on the plan line, plan gap weeks and need fit together', () => {
  const registry = planned({ A: 1000 });
  const half = (at('2026-08-31', 0) + at('2027-01-01', 0)) / 2;
  expect(signature([report('A', '2026-10-30', { figures: signatures(100) })], registry, half)).toMatchObject({
    plan: 25, percent: 10, gap: 15, status: 'BEHIND', remaining: 300, weeksBehind: 123 / 14, neededPerWeek: 300 / (123 / 14),
  });
});

test('standingAt: after the deadline, overdue and no need per week', () => {
  expect(signature([report('A', '2026-12-30', { figures: signatures(10) })], planned({ A: 100 }), at('2027-01-01', 0)))
    .toMatchObject({ plan: 40, status: 'OVERDUE', neededPerWeek: null });
});

test('standingAt: no baseline given, plan begins on the day of the first covered closing', () => {
  const ledger = [report('A', '2026-09-03', { figures: signatures(20) })];
  const registry = registryOf({ A: 100 });
  const plans = ['2026-09-04', '2026-09-05'].map((day) => signature(ledger, registry, at(day, 16))?.plan);
  expect([plans[0], (plans[1] ?? 0) > 20]).toEqual([null, true]);
});

test('standingAt: strict target at exactly 93 %, not achieved and one person missing', () => {
  const registry = registryOf({ A: 1 }, { denominators: [persons('A', 100, { group: 'HEALTH' })] });
  const standing = stand([report('A', '2026-09-18', { figures: { HEALTH_RECORD: 93 } })], registry, monday);
  expect(standing.commune['HEALTH_RECORD']).toMatchObject({ status: 'ON_TRACK', remaining: 1 });
});

test('standingAt: village of five adults below plan, held to the plan with its Wilson limit', () => {
  const ledger = [report('A', '2026-12-28', { figures: signatures(1) }), report('B', '2026-12-28', { figures: signatures(100) })];
  const standing = stand(ledger, planned({ A: 5, B: 500 }), at('2026-12-29'));
  expect(standing.villages.map((one) => one.criteria[SIGNATURE]?.status)).toEqual(['AT_RISK', 'BEHIND']);
});

test('standingAt: village without a figure, its denominator all the same', () => {
  expect(stand([], planned({ A: 5 }), monday).villages[0]?.criteria[SIGNATURE])
    .toEqual({ criterionId: SIGNATURE, achieved: null, eligible: 5, percent: null, asOf: null, status: 'NO_DATA' });
});

test('standingAt: five closings at a steady pace, pace and forecast', () => {
  const ledger = [0, 1, 2, 3, 4].map((week) => report('A', addDays('2026-08-07', week * 7), { figures: signatures(100 + week * 10) }));
  const standing = signature(ledger, planned({ A: 1000 }), at('2026-09-04', 17));
  expect([standing?.pacePerWeek, standing?.forecast]).toEqual([expect.closeTo(10, 9), expect.closeTo(14 + 119.29166666 / 7 - 0.2, 0)]);
});

describe('merger', () => {
  const merged = ['A', 'B'].map((id) => village(id, { validTo: '2026-09-13', mergedInto: 'N' }));
  const villages = [...merged, village('N', { validFrom: '2026-09-14' }), village('C')];
  const registry = planned({ A: 100, B: 50, C: 80 }, { villages });
  const count = fc.option(fc.nat({ max: 50 }), { nil: null });

  test('standingAt: merger of villages with any figures, totals on both sides of midnight the same', () => {
    fc.assert(fc.property(count, count, count, fc.boolean(), (a, b, c, isKnown) => {
      const ledger = Object.entries({ A: a, B: b, C: c }).flatMap(([id, figure]) =>
        (figure === null ? [] : [report(id, '2026-09-11', { figures: signatures(figure) })]));
      const denominators = isKnown ? registry.denominators : registry.denominators.filter((row) => row.villageId !== 'B');
      const using = { ...registry, denominators };
      expect(sums(ledger, using, at('2026-09-14', 0))).toEqual(sums(ledger, using, at('2026-09-14', 0) - 1));
    }), { seed: 143 });
  });

  test('standingAt: only one predecessor has a figure, its denominator alone', () => {
    const standing = stand([report('A', '2026-09-11', { figures: signatures(20) })], registry, monday);
    expect(standing.villages[0]?.criteria[SIGNATURE]).toMatchObject({ achieved: 20, eligible: 100, asOf: '2026-09-11' });
  });

  test('standingAt: first report of the new village, its own figure against all', () => {
    const ledger = [report('A', '2026-09-11', { figures: signatures(20) }), report('N', '2026-09-18', { figures: signatures(33) })];
    expect(stand(ledger, registry, monday).villages[0]?.criteria[SIGNATURE]).toMatchObject({ achieved: 33, eligible: 150 });
  });

  test('standingAt: report of a merged village counted afterwards, old closings only gain', () => {
    const ledger = ['A', 'B'].map((id) => report(id, '2026-09-11', { figures: signatures(20), sentAt: at('2026-09-16') }));
    expect(stand(ledger, registry, monday).periods.map((period) => period.criteria[SIGNATURE]?.achieved)).toEqual([40, 40]);
  });
});

describe('faults found in another cumulative tracker', () => {
  const registry = planned({ A: 100, B: 100 });
  const weeks = [10, 15, 22].map((count, week) => report('A', addDays('2026-09-04', week * 7), { figures: signatures(count) }));

  test('standingAt: three cumulative reports, the last and not their sum', () => {
    expect(sums(weeks, registry, monday)).toEqual([22, 100]);
  });

  test('standingAt: a silent week, total does not fall', () => {
    const totals = stand([weeks[0], weeks[2]].filter((entry) => entry !== undefined), registry, monday).periods
      .map((period) => period.criteria[SIGNATURE]?.achieved);
    expect(totals).toEqual([10, 10, 22]);
  });

  test('standingAt: two reporters of a village in a week, the newest and never both', () => {
    const second = report('A', '2026-09-18', { figures: signatures(24), sentAt: at('2026-09-18', 13), reporter: 't2@example.vn' });
    expect(sums([...weeks, second], registry, monday)).toEqual([24, 100]);
  });

  test('standingAt: first week corrected later, later weeks keep their own figures', () => {
    const correction = report('A', '2026-09-04', { figures: signatures(12), sentAt: at('2026-09-19') });
    const totals = stand([...weeks, correction], registry, monday).periods.map((period) => period.criteria[SIGNATURE]?.achieved);
    expect(totals).toEqual([12, 15, 22]);
  });

  test('standingAt: summary of the commune, the same as its villages', () => {
    const standing = stand([...weeks, report('B', '2026-09-18', { figures: signatures(7) })], registry, monday);
    const villages = standing.villages.map((one) => one.criteria[SIGNATURE]?.achieved ?? 0);
    expect(standing.commune[SIGNATURE]?.achieved).toBe(villages.reduce((sum, one) => sum + one, 0));
  });
});

test('standingAt: ledger folded up to an instant, later entries do not exist', () => {
  const held = report('A', '2026-09-11', { figures: signatures(99), state: 'HELD' });
  const ledger = [report('A', '2026-09-04', { figures: signatures(10) }), held, verdict(held.key, 'APPROVED', at('2026-09-20'))];
  const registry = planned({ A: 100 });
  const then = at('2026-09-15');
  expect(standingAt(foldLedger(ledger, then), registry, then)).toEqual(standingAt(foldLedger(ledger.slice(0, 2)), registry, then));
});

test('standingAt: a commune-year of 45 villages and 53 weeks, every figure in its place', () => {
  const ids = Array.from({ length: 45 }, (_none, index) => `QN-${index}`);
  const ledger = Array.from({ length: 53 }, (_none, week) => week).flatMap((week) =>
    ids.map((id) => report(id, addDays('2025-12-31', week * 7), { figures: signatures(week) })));
  const standing = stand(ledger, planned(Object.fromEntries(ids.map((id) => [id, 100]))), at('2027-01-01', 17));
  expect(standing.periods.map((period) => period.criteria[SIGNATURE]?.achieved)).toEqual(Array.from({ length: 53 }, (_none, week) => week * 45));
});
