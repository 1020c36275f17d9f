/** Why a run woke up. */
export interface Wake {
  /** Rebuild the picture even when nothing is new. */
  readonly force: boolean;
  /** Village whose form is said to have been sent or edited; asked only when no new row is seen. */
  readonly villageHint: () => string | null;
  /** Whether the whole master sheet is written, so that colours and notes which people changed come back too. */
  readonly redraw?: boolean;
  /** Who is named as having decided where the queue names nobody; absent for runs that no person started. */
  readonly decider?: string;
  /** Id of the trigger that an event names; absent for runs that a person started. */
  readonly trigger?: string;
}

/** A run that was started by nobody in particular. */
export const SWEEP: Wake = { force: false, villageHint: () => null };
/** A run that rebuilds the picture whatever is new. */
export const RECOMPUTE: Wake = { force: true, villageHint: () => null };
