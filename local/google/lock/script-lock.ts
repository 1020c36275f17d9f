import type { Execution } from '../../runtime/execution';
import type { LockTable } from '../../runtime/lock-table';
import { ERROR_TEXTS } from '../error-texts';

/** One lock as one run sees it. Waiting costs virtual time; the lock is let go when the run ends. */
export class ScriptLock {
  #held = false;

  constructor(
    private readonly execution: Execution,
    private readonly table: LockTable,
    private readonly key: string,
  ) {}

  /** Whether the lock was taken within `timeoutInMillis`; a lock already held is taken at once. */
  tryLock(timeoutInMillis: number): boolean {
    return this.execution.call('Lock.tryLock', 'LOCK', () => this.#take(timeoutInMillis));
  }

  waitLock(timeoutInMillis: number): void {
    this.execution.call('Lock.waitLock', 'LOCK', () => {
      if (!this.#take(timeoutInMillis)) this.execution.fail(ERROR_TEXTS.lockTimeout);
    });
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
    if (this.#held) this.table.held(this.key, this.execution.now());
    this.#held = false;
  }

  #take(timeoutInMillis: number): boolean {
    if (this.#held) return true;
    const asked = this.execution.now();
    if (this.table.isOverloaded(asked)) this.execution.fail(ERROR_TEXTS.lockOverload);
    const wait = this.table.freeAt(this.key, asked) - asked;
    this.#wait(asked, Math.min(wait, Math.max(0, timeoutInMillis)));
    this.#held = wait <= timeoutInMillis;
    return this.#held;
  }

  #wait(from: number, millis: number): void {
    if (millis === 0) return;
    this.table.waited(from, from + millis);
    this.execution.spend(millis);
  }
}
