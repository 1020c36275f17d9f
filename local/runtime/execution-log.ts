import type { ExecutionRecord } from './meter';

/** Runs for which the order of calls is kept; older ones keep their numbers only. */
const RUNS_WITH_MEMBERS = 200;

type MutableRecord = { -readonly [K in keyof ExecutionRecord]: ExecutionRecord[K] };

/** Every run of a workspace, oldest first. */
export class ExecutionLog {
  readonly #records: MutableRecord[] = [];

  get records(): readonly ExecutionRecord[] {
    return this.#records;
  }

  add(record: ExecutionRecord): void {
    this.#records.push(record);
    const old = this.#records[this.#records.length - 1 - RUNS_WITH_MEMBERS];
    if (old !== undefined) old.members = [];
  }
}
