import { periodsAhead } from '../../../src/domain/assessment/periods-ahead';
import { foldLedger } from '../../../src/domain/standing/fold';
import { at, registryOf, report, signatures } from '../builders';

/** One village of 1,000 adults that reports on Fridays. */
const season = (counts: readonly number[]) =>
  foldLedger(counts.map((count, week) => report('QN-01', `2026-09-${String(4 + 7 * week).padStart(2, '0')}`, { figures: signatures(count) })));

const registry = registryOf({ 'QN-01': 1000 });
const now = at('2026-10-02', 18);

const ahead = (counts: readonly number[], settings = {}, instant = now) =>
  periodsAhead(season(counts), { ...registry, settings: { ...registry.settings, ...settings } }, { at: instant, eligible: { DIGITAL_SIGNATURE: 1000 } });

const fan = (counts: readonly number[]) => ahead(counts)[0]?.criteria['DIGITAL_SIGNATURE'];

describe('periodsAhead', () => {
  it('after a closing, from the next week to that of the deadline', () => {
    expect(ahead([100]).map(({ id }) => id).filter((_id, place, all) => place === 0 || place === all.length - 1)).toEqual(['2026-W41', '2026-W53']);
  });

  it('steady pace, one line and no range', () => {
    expect(fan([100, 110, 120, 130, 140])).toMatchObject({ low: 15, high: 15 });
  });

  it('uneven pace, a range around the steady one', () => {
    const { low, high } = fan([100, 104, 124, 128, 150]) ?? {};
    expect([Number(low) < 16.2, Number(high) > 16.2]).toEqual([true, true]);
  });

  it('under five closings, no range', () => {
    expect(ahead([100, 110, 120, 130], {}, at('2026-09-26'))[0]?.criteria['DIGITAL_SIGNATURE']).toMatchObject({ low: null, high: null });
  });

  it('quicker than there are people, never above everybody', () => {
    expect(ahead([500, 600, 700, 800, 900]).at(-1)?.criteria['DIGITAL_SIGNATURE']).toMatchObject({ low: 100, high: 100 });
  });

  it('last period, the plan stands at the target', () => {
    expect(ahead([100, 110]).at(-1)?.criteria['DIGITAL_SIGNATURE']?.plan).toBeCloseTo(40, 9);
  });

  it('deadline typed far away, a year of weeks at most', () => {
    expect(ahead([100], { deadline: '2099-12-31' })).toHaveLength(53);
  });

  it('after the deadline, none', () => {
    expect(ahead([100], {}, at('2027-02-01'))).toEqual([]);
  });
});
