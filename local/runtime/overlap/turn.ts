/** An instant at which a run goes on, and its place among those of the same instant. */
export interface Turn {
  /** Virtual instant in milliseconds, unrounded. */
  readonly clock: number;
  /** Drawn from the seed once per run. */
  readonly tie: number;
}

/** Whether a turn comes before another. */
export const precedes = (one: Turn, other: Turn): boolean => one.clock < other.clock || (one.clock === other.clock && one.tie < other.tie);

/** The turn that comes first; undefined when there is none. */
export const firstOf = <T extends Turn>(turns: Iterable<T>): T | undefined => {
  let first: T | undefined;
  for (const turn of turns) if (first === undefined || precedes(turn, first)) first = turn;
  return first;
};
