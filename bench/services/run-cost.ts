import { movesData } from '../../local/runtime/data-calls';
import type { ExecutionRecord } from '../../local/runtime/meter';

/** What one kind of run costs: the most calls of any sample, the middle of the modelled times. */
export interface RunCost {
  readonly calls: number;
  readonly dataCalls: number;
  /** Modelled milliseconds on Google. */
  readonly millis: number;
  /** `Class.member` of every call of the longest sample, in order. */
  readonly members: readonly string[];
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const dataCallsOf = ({ members }: ExecutionRecord): number => members.filter(movesData).length;

/** Throws when a sample failed or there is none: a run that broke off is no measurement. */
export const runCost = (samples: readonly ExecutionRecord[]): RunCost => {
  const failed = samples.find(({ outcome }) => outcome !== 'COMPLETED');
  if (failed !== undefined) throw new Error(`${failed.handler} ended as ${failed.outcome}: ${failed.error ?? ''}`);
  const longest = samples.reduce((best, sample) => (sample.calls > best.calls ? sample : best));
  return {
    calls: longest.calls,
    dataCalls: Math.max(...samples.map(dataCallsOf)),
    millis: median(samples.map(({ virtualMillis }) => virtualMillis)),
    members: longest.members,
  };
};
