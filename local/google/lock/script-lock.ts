import type { LockTable } from '../../runtime/lock-table';
import { LockWait } from '../../runtime/overlap/lock-wait';
import type { ScriptExecution } from '../../runtime/script-execution';
import { ERROR_TEXTS } from '../error-texts';

/** One lock as one run sees it. Waiting costs virtual time; the lock is let go when the run ends. */
export class ScriptLock {
  #held = false;

  constructor(
    private readonly execution: ScriptExecution,
    private readonly table: LockTable,
    private readonly key: string,
  ) {}

  /** Whether the lock was taken within `timeoutInMillis`; a lock already held is taken at once. */
  tryLock(timeoutInMillis: number): boolean {
    return this.execution.call('Lock.tryLock', 'LOCK', () => this.#take(timeoutInMillis, (isTaken) => isTaken));
  }

  waitLock(timeoutInMillis: number): void {
    this.execution.call('Lock.waitLock', 'LOCK', () =>
      this.#take(timeoutInMillis, (isTaken) => {
        if (!isTaken) this.execution.fail(ERROR_TEXTS.lockTimeout);
      }));
  }

  hasLock(): boolean {
    return this.execution.call('Lock.hasLock', 'FREE', () => this.#held);
  }

  releaseLock(): void {
    this.execution.call('Lock.releaseLock', 'LOCK', () => this.letGo());
  }

  toString(): string {
    return 'Lock';
  }

  /** What the end of the run does with a lock that is still held. */
  letGo(): void {
    if (this.#held) this.table.release(this.key, this.execution.now());
    this.#held = false;
  }

  #take<T>(timeoutInMillis: number, answer: (isTaken: boolean) => T): T {
    if (this.#held) return answer(true);
    const from = this.execution.now();
    if (this.table.isOverloaded(from)) this.execution.fail(ERROR_TEXTS.lockOverload);
    const until = from + Math.max(0, timeoutInMillis);
    const settle = (at: number, isTaken: boolean): T => answer(this.#settle(at - from, isTaken));
    const freeAt = this.table.freeAt(this.key, from);
    if (freeAt === null) return this.execution.wait(new LockWait(this.key, { from, until }, settle));
    const end = Math.min(freeAt, until);
    if (end > from) this.table.waited(from, end);
    return settle(end, freeAt - from <= timeoutInMillis);
  }

  /** The lock is taken before the wait is charged: a run that dies of waiting lets it go at its end. */
  #settle(waited: number, isTaken: boolean): boolean {
    this.#held = isTaken;
    if (isTaken) this.table.take(this.key);
    if (waited > 0) this.execution.spend(waited);
    return isTaken;
  }
}
