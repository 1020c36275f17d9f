import { SeededRandom } from '../../runtime/seeded-random';
import type { Pace } from './illustrative-commune';

/** What a made-up figure is made for. */
export interface FigureWanted {
  readonly villageId: string;
  readonly criterionId: string;
  readonly pace: Pace;
  readonly eligible: number;
  /** The newest count the village has sent, or null. */
  readonly last: number | null;
  /** Weeks since that count was sent, at least one. */
  readonly weeks: number;
}

const seedOf = (text: string): number => {
  let seed = 2166136261;
  for (const sign of text) seed = Math.imul(seed ^ (sign.codePointAt(0) ?? 0), 16777619);
  return seed >>> 0;
};

/** Villages start up to this far from the commune's share, relative to it. */
const SPREAD = 0.16;

const first = (wanted: FigureWanted, luck: number): number =>
  (wanted.pace.start / 100) * wanted.eligible * (1 + SPREAD * (2 * luck - 1));

const grown = (wanted: FigureWanted, last: number, luck: number): number =>
  last + (wanted.pace.weekly / 100) * wanted.eligible * wanted.weeks * (0.6 + 0.8 * luck);

/** A plausible cumulative count: never below the last one, never above the eligible, always the same for the same case. */
export const plausibleFigure = (wanted: FigureWanted): number => {
  const luck = new SeededRandom(seedOf(`${wanted.villageId}|${wanted.criterionId}|${wanted.last ?? ''}`)).next();
  const figure = wanted.last === null ? first(wanted, luck) : grown(wanted, wanted.last, luck);
  return Math.min(wanted.eligible, Math.max(wanted.last ?? 0, Math.round(figure)));
};
