import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../../local/runtime/workspace';
import type { Commune } from '../../adapters/support/installed';
import { settle } from './aftermath';
import { outcomeOf, type Outcome } from './outcome';
import type { Situation } from './situations';
import { copyOf, smallCommune } from './small-commune';

export type RunFault = Extract<Fault, { call: number }>['fault'];

/** A situation made ready once, and how it ends when nothing goes wrong. */
export interface Prepared {
  readonly situation: Situation;
  readonly start: Commune;
  /** Service calls of the undisturbed run. */
  readonly calls: number;
  readonly outcome: Outcome;
}

export const prepared = (situation: Situation): Prepared => {
  const start = smallCommune();
  situation.prepare(start);
  const calm = copyOf(start);
  const { calls, outcome } = situation.run(calm);
  if (outcome !== 'COMPLETED') throw new Error(`${situation.name}: the undisturbed run ended ${outcome}`);
  settle(calm, situation.instant);
  return { situation, start, calls, outcome: outcomeOf(calm) };
};

/** The same with one call of the run disturbed. */
export const disturbedAt = ({ situation, start }: Prepared, fault: RunFault, call: number): Outcome => {
  const commune = copyOf(start);
  commune.world.arm({ fault, call });
  situation.run(commune);
  settle(commune, situation.instant);
  return outcomeOf(commune);
};

/** What is needed per week depends on the second at which the picture is drawn; counts are whole and differ by one at least. */
const TOLERANCE = 1e-3;

const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= TOLERANCE;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)));
};

/** Names of the parts of two ends that are not the same. */
export const partsThatDiffer = <End extends object>(one: End, other: End): string[] =>
  (Object.keys(one) as (keyof End & string)[]).filter((part) => !isDeepStrictEqual(one[part], other[part]) && !isSame(one[part], other[part]));

/** The calls at which a fault leaves a trace that the triggers do not make good, each with what differs. */
export const tracesOf = (ready: Prepared, fault: RunFault, calls: readonly number[]): string[] =>
  calls.flatMap((call) => partsThatDiffer(ready.outcome, disturbedAt(ready, fault, call)).map((part) => `call ${call}: ${part}`));

/** Calls 1 to `last`; every `step`th of them, or every CRASH_STEPth when that is set. */
export const callsUpTo = (last: number, step = 1): number[] => {
  const each = Math.min(step, Number(process.env['CRASH_STEP'] ?? step));
  return Array.from({ length: last }, (_, index) => index + 1).filter((call) => call % each === 0);
};
