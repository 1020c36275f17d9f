import type { SubmitNotice } from './submit-event';

/** A run that will start at a known instant; plain data, so that it survives a restart. */
export interface QueuedRun {
  /** Virtual start in milliseconds. */
  readonly at: number;
  readonly handler: string;
  readonly user: string;
  readonly cause:
    | { readonly kind: 'MENU' }
    | { readonly kind: 'SUBMIT'; readonly triggerUid: string; readonly notice: SubmitNotice }
    | { readonly kind: 'BLANK'; readonly triggerUid: string };
}

/** Runs in order of their start; those of the same instant in the order in which they were added. */
export class RunQueue {
  readonly #runs: QueuedRun[];

  constructor(runs: readonly QueuedRun[]) {
    this.#runs = [...runs];
  }

  get runs(): readonly QueuedRun[] {
    return this.#runs;
  }

  add(run: QueuedRun): void {
    let index = this.#runs.length;
    while (index > 0 && (this.#runs[index - 1]?.at ?? 0) > run.at) index -= 1;
    this.#runs.splice(index, 0, run);
  }

  /** Start of the next run, or infinity. */
  nextAt(): number {
    return this.#runs[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  take(): QueuedRun | undefined {
    return this.#runs.shift();
  }
}
