/** Runs one user may have at the same time. */
const MOST_SIMULTANEOUS = 30;

/** Ends of the runs still going on, by the user they run as. */
export class RunningRuns {
  readonly #ends = new Map<string, number[]>();

  /** Whether one more run may start; forgets the runs that are over. */
  mayStart(user: string, now: number): boolean {
    const going = (this.#ends.get(user) ?? []).filter((end) => end > now);
    this.#ends.set(user, going);
    return going.length < MOST_SIMULTANEOUS;
  }

  add(user: string, end: number): void {
    this.#ends.get(user)?.push(end);
  }
}
