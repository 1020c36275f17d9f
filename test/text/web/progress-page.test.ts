import { DEFAULT_SETTINGS } from '../../../src/domain/registry/default-settings';
import { progressOf, type Progress } from '../../../src/domain/progress/progress';
import { STATUSES } from '../../../src/domain/standing/standing';
import { progressPage } from '../../../src/text/web/progress-page';
import { criterionStanding, registryOf } from '../support/sample';

const WEEK = 7 * 86_400_000;
const FIRST = Date.parse('2026-01-09T17:00:00+07:00');
const registry = registryOf(40);

const commune = (achieved: number) =>
  Object.fromEntries(registry.criteria.map(({ id }, index) => [id, criterionStanding(id, { achieved, status: STATUSES[index] ?? 'BEHIND', forecast: 91.4 })]));

const villageFigures = Object.fromEntries(
  registry.criteria.map(({ id }) => [id, { criterionId: id, achieved: 9, eligible: 612, percent: 1.47, asOf: '2026-11-20', status: 'BEHIND' as const }]),
);

const progress = (weeks: number): Progress =>
  progressOf(
    {
      at: FIRST + weeks * WEEK,
      currentPeriodId: '2026-W51',
      currentCoverage: { reported: 32, expected: 40 },
      commune: commune(24_100),
      villages: registry.villages.map(({ id }) => ({ villageId: id, criteria: villageFigures, lastReportAt: FIRST, currentTimeliness: null })),
      periods: Array.from({ length: weeks }, (_, week) => ({ id: '2026-W02', closesAt: FIRST + week * WEEK, coverage: { reported: 40, expected: 40 }, criteria: commune(6_000 + week) })),
    },
    { ...registry, settings: { ...DEFAULT_SETTINGS, communeName: 'xã <b>A</b> & B' } },
    { titleOf: (id) => `Tiêu chí ${id}`, agencyOf: () => 'Công an "xã"', villageName: (id) => `Thôn ${id} <i>`, villageKey: (id) => (id === 'QN-40' ? null : `k${id}`) },
  );

describe('progressPage', () => {
  it('progressPage: forty villages, a year of weeks and a village’s own part, stay under 60 KB', () => {
    expect(Buffer.byteLength(progressPage(progress(52), 'kQN-07').html)).toBeLessThan(60 * 1024);
  });

  it('progressPage: names with mark-up, are shown as typed', () => {
    expect(progressPage(progress(3), 'kQN-07').html).not.toMatch(/<b>A|<i>/);
  });

  it('progressPage: a key, opens its own village and no other', () => {
    expect(progressPage(progress(3), 'kQN-07').html.match(/Thôn QN-\d\d/g)).toEqual(['Thôn QN-07']);
  });

  it('progressPage: no key, names no village', () => {
    expect(progressPage(progress(3), '').html).not.toContain('Thôn QN');
  });

  it('progressPage: a key that is nobody’s, says so and shows the commune', () => {
    expect(progressPage(progress(3), 'x').html).toMatch(/không còn dùng được.*Toàn xã/s);
  });

  it('progressPage: worst criterion, comes first', () => {
    expect(progressPage(progress(3), '').html.match(/class="badge [A-Z_]+">[^<]+/)?.[0]).toContain('Quá hạn');
  });

  it('progressPage: before the first closing, draws where the commune stands', () => {
    expect(progressPage(progress(0), '').html).toContain('class="actual" d="M');
  });

  it('progressPage: each chart, says in words what it shows', () => {
    expect(progressPage(progress(3), '').html.match(/role="img" aria-label="Biểu đồ [^"]+chỉ tiêu [^"]+"/g)).toHaveLength(5);
  });

  it('progressPage: a share just below the target, is not rounded up to it', () => {
    const almost = { ...progress(0), criteria: progress(0).criteria.map((criterion) => ({ ...criterion, now: { ...criterion.now, achieved: 399_999, eligible: 1_000_000 } })) };
    expect(progressPage(almost, '').html).toContain('<b>39,99%</b> 399.999/1.000.000 người');
  });

  it('progressPage: a village’s count below the setting, is hidden with its percentage', () => {
    expect(progressPage({ ...progress(0), smallGroupBelow: 10 }, 'kQN-07').html.match(/Toàn xã|1,47%|9\/612|&lt;10 người/g)?.slice(0, 6)).toEqual([...Array.from({ length: 5 }, () => '&lt;10 người'), 'Toàn xã']);
  });
});
