/** What the person at the keyboard asked for. */
export interface Options {
  /** Small sizes, counts only, an exit code. */
  readonly quick: boolean;
  readonly json: boolean;
}

const KNOWN = new Set(['--quick', '--json']);

/** Reads the arguments; null for one that is not known. */
export const readOptions = (args: readonly string[]): Options | null =>
  args.every((arg) => KNOWN.has(arg)) ? { quick: args.includes('--quick'), json: args.includes('--json') } : null;
