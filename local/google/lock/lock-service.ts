import type { LockKind } from '../../runtime/lock-table';
import type { ScriptExecution } from '../../runtime/script-execution';
import type { Surroundings } from '../../runtime/surroundings';
import { serve } from '../served';
import { ScriptLock } from './script-lock';

/** LockService: one lock object per kind and run. */
export class LockService {
  readonly #locks = new Map<LockKind, ScriptLock>();

  constructor(
    private readonly execution: ScriptExecution,
    private readonly surroundings: Surroundings,
  ) {}

  getScriptLock(): ScriptLock {
    return this.execution.call('LockService.getScriptLock', 'HANDLE', () => this.#lock('SCRIPT', ''));
  }

  getUserLock(): ScriptLock {
    return this.execution.call('LockService.getUserLock', 'HANDLE', () => this.#lock('USER', this.execution.effectiveUser));
  }

  /** Null in a web app: there is no current document there. */
  getDocumentLock(): ScriptLock | null {
    return this.execution.call('LockService.getDocumentLock', 'HANDLE', () => (this.execution.kind === 'WEB' ? null : this.#lock('DOCUMENT', '')));
  }

  #lock(kind: LockKind, owner: string): ScriptLock {
    let lock = this.#locks.get(kind);
    if (lock === undefined) {
      lock = new ScriptLock(this.execution, this.surroundings.locks, `${kind}:${owner}`);
      this.#locks.set(kind, lock);
      this.execution.onEnd(lock.letGo.bind(lock));
    }
    return serve('Lock', lock);
  }
}
