import type { QueuedRun } from './run-queue';
import type { Fault } from './workspace';

/** What, besides the stored state of Google, a workspace needs to go on after a restart; plain data. */
export interface ClockState {
  /** Virtual now in milliseconds. */
  readonly now: number;
  /** State of the random sequence. */
  readonly random: number;
  readonly boundBookId: string;
  readonly scriptId: string;
  readonly queue: readonly QueuedRun[];
  readonly faults: readonly Fault[];
}
