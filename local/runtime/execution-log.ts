import type { ExecutionRecord } from './meter';

/** Runs for which the order of calls is kept; older ones keep their numbers only. */
const RUNS_WITH_MEMBERS = 200;

type MutableRecord = { -readonly [K in keyof ExecutionRecord]: ExecutionRecord[K] };

/** A run's place in the log, kept free until the run is over. */
export interface LogPlace {
  record: MutableRecord | null;
}

/** Every run of a workspace that is over, in the order in which they started. */
export class ExecutionLog {
  readonly #places: LogPlace[] = [];

  get records(): readonly ExecutionRecord[] {
    return this.#places.flatMap(({ record }) => record ?? []);
  }

  /** Takes the next place, for a run that starts now. */
  open(): LogPlace {
    const place: LogPlace = { record: null };
    this.#places.push(place);
    const old = this.#places[this.#places.length - 1 - RUNS_WITH_MEMBERS]?.record;
    if (old !== undefined && old !== null) old.members = [];
    return place;
  }
}
