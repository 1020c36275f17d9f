import type { LockWait } from './overlap/lock-wait';
import type { ScriptExecution } from './script-execution';

/** Whoever lets a run take its turn among the others. */
export interface RunHost {
  /** Called before each service call and before the end; returns when it is the turn of this run. */
  turn(execution: ScriptExecution): void;
  /** Called where a lock is held by a run still going on. */
  wait<T>(wait: LockWait<T>, execution: ScriptExecution): T;
}
