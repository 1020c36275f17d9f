import type { Fault } from './workspace';

type SubmitFault = Extract<Fault, { fault: 'lose-event' | 'duplicate-event' | 'blank-event' | 'late-event' | 'wrong-range' }>;
type RunFault = Extract<Fault, { fault: 'kill' | 'service-error' }>;

const SUBMIT_FAULTS: ReadonlySet<string> = new Set<SubmitFault['fault']>(['lose-event', 'duplicate-event', 'blank-event', 'late-event', 'wrong-range']);
const RUN_FAULTS: ReadonlySet<string> = new Set<RunFault['fault']>(['kill', 'service-error']);

/** Faults waiting for the next submission or the next run; each serves once. */
export class ArmedFaults {
  #faults: Fault[];

  constructor(faults: readonly Fault[]) {
    this.#faults = [...faults];
  }

  get all(): readonly Fault[] {
    return this.#faults;
  }

  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** All faults meant for the next submission. */
  takeForSubmit(): SubmitFault[] {
    return this.#take((fault): fault is SubmitFault => SUBMIT_FAULTS.has(fault.fault));
  }

  /** All faults meant for the next run. */
  takeForRun(): RunFault[] {
    return this.#take((fault): fault is RunFault => RUN_FAULTS.has(fault.fault));
  }

  #take<T extends Fault>(isWanted: (fault: Fault) => fault is T): T[] {
    if (this.#faults.length === 0) return [];
    const taken = this.#faults.filter(isWanted);
    this.#faults = this.#faults.filter((fault) => !isWanted(fault));
    return taken;
  }
}
