/** A wait for a lock that a run still going on holds; what asked for the lock goes on by `settle`. */
export class LockWait<T> {
  constructor(
    readonly key: string,
    /** Virtual instants between which the run waits, in milliseconds. */
    readonly span: { readonly from: number; readonly until: number },
    /** Called once, at the end of the wait; gives what the call gives, or throws what it throws. */
    readonly settle: (at: number, isTaken: boolean) => T,
  ) {}
}
