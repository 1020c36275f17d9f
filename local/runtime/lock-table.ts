/** Waiters on one lock beyond which Google refuses the operation; practitioners report about 40. */
const MOST_WAITERS = 40;

/** Whom a lock keeps out: all runs of the script, those in the document, or those of one user. */
export type LockKind = 'SCRIPT' | 'DOCUMENT' | 'USER';

interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * Locks over virtual time. Runs are simulated one after another, so a run that starts later finds
 * every earlier run's tenure already known: it waits until the last of them ends, which keeps the
 * order of effects and the order of tenures the same.
 */
export class LockTable {
  readonly #heldUntil = new Map<string, number>();
  #waits: Interval[] = [];

  /** Instant from which the lock is free for a run that asks at `now`. */
  freeAt(key: string, now: number): number {
    return Math.max(now, this.#heldUntil.get(key) ?? now);
  }

  /** Records that a run held the lock until `to`. */
  held(key: string, to: number): void {
    this.#heldUntil.set(key, Math.max(to, this.#heldUntil.get(key) ?? to));
  }

  /** Records that a run waited, and forgets the waits that ended before it began. */
  waited(from: number, to: number): void {
    this.#waits = this.#waits.filter((wait) => wait.to > from);
    this.#waits.push({ from, to });
  }

  isOverloaded(now: number): boolean {
    return this.#waits.filter((wait) => wait.from <= now && now < wait.to).length >= MOST_WAITERS;
  }
}
