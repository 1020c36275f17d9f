import { standingFigures } from '../../../../local/scenario/report/standing-figures';
import type { CriterionStanding, Standing } from '../../../../src/domain/standing/standing';

const NOTHING: CriterionStanding = {
  criterionId: 'DIGITAL_SIGNATURE', achieved: null, eligible: null, percent: null, lowerBoundPercent: null, plan: null, gap: null,
  status: 'NO_DATA', coverage: { reported: 0, expected: 2 }, remaining: null, neededPerWeek: null, weeksBehind: null,
  pacePerWeek: null, forecast: null, oldestAsOf: null,
};

const standing = (changes: Partial<CriterionStanding>): Standing => ({
  at: Date.parse('2026-09-21T09:00:00+07:00'),
  currentPeriodId: '2026-W39',
  currentCoverage: { reported: 0, expected: 2 },
  commune: { DIGITAL_SIGNATURE: { ...NOTHING, ...changes } },
  villages: [
    {
      villageId: 'QN-01',
      criteria: { DIGITAL_SIGNATURE: { criterionId: 'DIGITAL_SIGNATURE', achieved: 41, eligible: 640, percent: 6.40625, asOf: '2026-09-04', status: 'BEHIND' } },
      lastReportAt: null,
      currentTimeliness: null,
    },
  ],
  periods: [{ id: '2026-W36', closesAt: Date.parse('2026-09-04T17:00:00+07:00'), coverage: { reported: 1, expected: 2 }, criteria: { DIGITAL_SIGNATURE: { ...NOTHING, percent: 22.1, plan: 28 } } }],
});

describe('standingFigures', () => {
  test('an unknown percentage: null, not 0', () => {
    expect(standingFigures(standing({}), ['DIGITAL_SIGNATURE']).commune).toMatchObject({ DIGITAL_SIGNATURE: { percent: null, achieved: null } });
  });

  test('a criterion: the keys of the contract in their order', () => {
    const [figures] = Object.values(standingFigures(standing({}), ['DIGITAL_SIGNATURE']).commune);
    expect(Object.keys(figures as object)).toEqual([
      'achieved', 'eligible', 'percent', 'plan', 'gap', 'status', 'coverage', 'remaining', 'neededPerWeek', 'weeksBehind', 'pacePerWeek', 'forecast',
    ]);
  });

  test('a village: figure, base and day', () => {
    expect(standingFigures(standing({}), ['DIGITAL_SIGNATURE']).villages).toEqual({
      'QN-01': { DIGITAL_SIGNATURE: { achieved: 41, eligible: 640, percent: 6.40625, asOf: '2026-09-04', status: 'BEHIND' } },
    });
  });

  test('a closed period: closing in Vietnam’s time, percent and plan', () => {
    expect(standingFigures(standing({}), ['DIGITAL_SIGNATURE']).periods).toEqual([
      { id: '2026-W36', closesAt: '2026-09-04T17:00:00+07:00', coverage: { reported: 1, expected: 2 }, percent: { DIGITAL_SIGNATURE: 22.1 }, plan: { DIGITAL_SIGNATURE: 28 } },
    ]);
  });
});
