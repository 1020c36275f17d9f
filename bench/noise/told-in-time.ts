import type { OutboxLine } from '../../src/application/tables/outbox-table';
import type { NoiseSeason } from './noise-season';
import { WEEKS } from './noise-season';

/** Criteria that truly fell behind, and those of them whose agency was told within two closings. */
export interface Told {
  readonly late: number;
  readonly inTime: number;
  /** Told within six closings. */
  readonly soon: number;
}

const WITHIN_CLOSINGS = 2;
const SOON_CLOSINGS = 6;

/** First closing at which the expected figure, without chance, is behind the plan by more than the limit; -1 for never. */
const truthAt = (pace: number, targetPercent: number, season: NoiseSeason): number => {
  const { riskPoints, baseline } = season.registry.settings;
  const start = Object.values(baseline)[0] ?? 0;
  const gapPerWeek = ((targetPercent - start) * (1 - pace)) / WEEKS;
  const weeks = gapPerWeek <= 0 ? Infinity : Math.floor(riskPoints / gapPerWeek) + 1;
  return weeks > WEEKS ? -1 : weeks - 1;
};

/** Counts over the criteria of one season. A digest that came before the truth was in time too. */
export const toldInTime = (season: NoiseSeason, mails: readonly OutboxLine[]): Told => {
  const place = new Map(season.closings.map(({ id }, index) => [id, index]));
  const late = season.registry.criteria
    .map(({ id, targetHundredths }) => ({ id, from: truthAt(season.paces[id] ?? 1, targetHundredths / 100, season) }))
    .filter(({ from }) => from >= 0 && from + SOON_CLOSINGS < WEEKS);
  const toldBy = (closings: number): number =>
    late.filter(({ id, from }) =>
      mails.some(({ kind, criteria, periodId }) => kind === 'LAG' && criteria.includes(id) && (place.get(periodId) ?? Infinity) <= from + closings),
    ).length;
  return { late: late.length, inTime: toldBy(WITHIN_CLOSINGS), soon: toldBy(SOON_CLOSINGS) };
};
