/** Waiters on one lock beyond which Google refuses the operation; practitioners report about 40. */
const MOST_WAITERS = 40;

/** Whom a lock keeps out: all runs of the script, those in the document, or those of one user. */
export type LockKind = 'SCRIPT' | 'DOCUMENT' | 'USER';

/** A run that waits for a lock. */
export interface Waiter {
  readonly from: number;
  readonly until: number;
  /** Called when the lock is its own, with the instant of that. */
  granted(at: number): void;
}

interface Interval {
  readonly from: number;
  to: number;
}

/**
 * Locks over virtual time. A run that has let go of a lock may have done so at an instant that lies
 * ahead, since a call happens as a whole at its beginning: until then the lock is not free.
 */
export class LockTable {
  readonly #held = new Set<string>();
  readonly #freeFrom = new Map<string, number>();
  readonly #waiting = new Map<string, Map<Waiter, Interval>>();
  #waits: Interval[] = [];

  /** Instant from which the lock is free for a run that asks at `now`; null while it is held and nobody knows for how long. */
  freeAt(key: string, now: number): number | null {
    return this.#held.has(key) ? null : Math.max(now, this.#freeFrom.get(key) ?? now);
  }

  take(key: string): void {
    this.#held.add(key);
  }

  /** Lets go at `at`. The lock passes to whoever has waited longest and still waits then. */
  release(key: string, at: number): void {
    this.#held.delete(key);
    this.#freeFrom.set(key, Math.max(at, this.#freeFrom.get(key) ?? at));
    const waiting = this.#waiting.get(key) ?? new Map<Waiter, Interval>();
    const next = [...waiting.keys()].find(({ until }) => until >= at);
    if (next === undefined) return;
    const since = Math.max(at, next.from);
    this.#stopWaiting(key, next, since);
    this.take(key);
    next.granted(since);
  }

  wait(key: string, waiter: Waiter): void {
    const waiting = this.#waiting.get(key) ?? new Map<Waiter, Interval>();
    this.#waiting.set(key, waiting.set(waiter, this.waited(waiter.from, waiter.until)));
  }

  /** Records that the time of a waiter is up. */
  giveUp(key: string, waiter: Waiter): void {
    this.#stopWaiting(key, waiter, waiter.until);
  }

  /** Records a wait, and forgets those that ended before it began. */
  waited(from: number, to: number): Interval {
    const wait = { from, to };
    this.#waits = this.#waits.filter((other) => other.to > from);
    this.#waits.push(wait);
    return wait;
  }

  isOverloaded(now: number): boolean {
    return this.#waits.filter((wait) => wait.from <= now && now < wait.to).length >= MOST_WAITERS;
  }

  #stopWaiting(key: string, waiter: Waiter, at: number): void {
    const interval = this.#waiting.get(key)?.get(waiter);
    if (interval !== undefined) interval.to = at;
    this.#waiting.get(key)?.delete(waiter);
  }
}
