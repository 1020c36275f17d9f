/** Runs one user may have at the same time. */
const MOST_SIMULTANEOUS = 30;

/** Runs that go on, by the user they run as. */
export class RunningRuns {
  readonly #ends = new Map<string, number[]>();
  readonly #inside = new Map<string, number>();

  /** Whether one more run may start; forgets the runs that are over. */
  mayStart(user: string, now: number): boolean {
    const going = (this.#ends.get(user) ?? []).filter((end) => end > now);
    this.#ends.set(user, going);
    return going.length + this.#insideOf(user) < MOST_SIMULTANEOUS;
  }

  enter(user: string): void {
    this.#inside.set(user, this.#insideOf(user) + 1);
  }

  /** A run has been made; its virtual end may still lie ahead. */
  leave(user: string, end: number): void {
    this.#inside.set(user, this.#insideOf(user) - 1);
    this.#ends.set(user, [...(this.#ends.get(user) ?? []), end]);
  }

  #insideOf(user: string): number {
    return this.#inside.get(user) ?? 0;
  }
}
