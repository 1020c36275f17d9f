import type { ExecutionRecord } from '../../local/runtime/meter';
import { hour, instantIn, TUESDAY } from '../commune/calendar';
import type { Commune } from '../commune/commune';
import { pause, resume } from '../commune/triggers';
import { runCost, type RunCost } from './run-cost';

const MINUTE = 60_000;
const SAMPLES = 5;

/** What a week's three kinds of run cost. */
export interface WeekCosts {
  readonly submission: RunCost;
  readonly sweep: RunCost;
  readonly rebuild: RunCost;
}

const recordsDuring = (commune: Commune, handler: string, happen: () => void): ExecutionRecord[] => {
  const before = commune.world.meter().executions.length;
  happen();
  return commune.world.meter().executions.slice(before).filter((record) => record.handler === handler);
};

const wait = (commune: Commune, minutes: number): void => commune.world.advanceTo(commune.world.now() + minutes * MINUTE);

const submissions = (commune: Commune, week: number): ExecutionRecord[] =>
  recordsDuring(commune, 'onReport', () => {
    for (let village = 0; village < SAMPLES; village += 1) {
      commune.report(village, week);
      wait(commune, 5);
    }
  });

const rebuilds = (commune: Commune): ExecutionRecord[] =>
  recordsDuring(commune, 'recompute', () => {
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      commune.world.clickMenu('recompute');
      wait(commune, 5);
    }
  });

const sweeps = (commune: Commune): ExecutionRecord[] => recordsDuring(commune, 'sweep', () => wait(commune, SAMPLES * 10 + 5));

/** A Tuesday of a week: the first sweeps of the day come before anything is measured, mail that waits with them. */
export const weekCosts = (commune: Commune, week: number): WeekCosts => {
  resume(commune.world);
  commune.world.advanceTo(instantIn(week, TUESDAY, hour(7)));
  resume(commune.world);
  commune.world.advanceTo(instantIn(week, TUESDAY, hour(9)));
  const idle = sweeps(commune);
  pause(commune.world, 'CLOCK');
  const before = commune.accepted();
  const submitted = submissions(commune, week);
  if (commune.accepted() !== before + SAMPLES) throw new Error('a sample was not accepted');
  return { submission: runCost(submitted), sweep: runCost(idle), rebuild: runCost(rebuilds(commune)) };
};
