import { SeededRandom } from '../../local/runtime/seeded-random';
import { hour, instantIn, TUESDAY } from '../commune/calendar';
import type { Commune } from '../commune/commune';
import { resume } from '../commune/triggers';
import { figuresShown } from './figures-shown';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const PATIENCE = 30 * MINUTE;
const SEEDS = 2 ** 31;

/** How a minute in which every village sends went; runs overlap, and each read sees what has arrived by then. */
export interface Burst {
  /** Modelled minutes from the first answer until the master sheet showed every figure. */
  readonly minutes: number;
  readonly lost: number;
  /** Runs that got the lock and took something in. */
  readonly holders: number;
  readonly rebuilds: number;
  /** Runs that left because another held the lock. */
  readonly left: number;
}

/** Instants of one minute, drawn evenly, in order. */
const instantsOf = (start: number, count: number): number[] => {
  const random = new SeededRandom(start % SEEDS);
  return Array.from({ length: count }, () => start + Math.floor(random.next() * MINUTE)).sort((a, b) => a - b);
};

const advanceUntil = (commune: Commune, limit: number, isDone: () => boolean): void => {
  const { world } = commune;
  while (!isDone() && world.now() < limit) world.advanceTo(world.now() + SECOND);
};

/** Every village reports within one minute of a Tuesday morning; all earlier weeks have been reported. */
export const burst = (commune: Commune, week: number): Burst => {
  const { world, villages } = commune;
  const start = instantIn(week, TUESDAY, hour(10));
  resume(world);
  world.advanceTo(start);
  const before = world.meter().executions.length;
  instantsOf(start, villages).forEach((at, village) => {
    world.advanceTo(at);
    commune.report(village, week);
  });
  advanceUntil(commune, start + PATIENCE, () => commune.accepted() === villages * week && figuresShown(commune, week));
  const runs = world.meter().executions.slice(before);
  const rebuilds = runs.map(({ members }) => members.filter((member) => member === 'Properties.setProperties').length);
  const ends = runs.filter((_, index) => (rebuilds[index] ?? 0) > 0).map(({ at, virtualMillis }) => at + virtualMillis);
  return {
    minutes: (Math.max(...ends) - start) / MINUTE,
    lost: villages * week - commune.accepted(),
    holders: ends.length,
    rebuilds: rebuilds.reduce((sum, count) => sum + count, 0),
    left: runs.filter(({ handler, calls }) => handler === 'onReport' && calls <= 2).length,
  };
};
