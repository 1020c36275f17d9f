import type { GoogleState } from '../google/state';

/** Kinds of run; they differ in what they may touch (docs/GOOGLE.md 3). */
export type ExecutionKind = 'TRIGGER' | 'MENU' | 'SIMPLE' | 'WEB';

/** Constructors of the context in which the bundle runs: values handed to it must be of its realm. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** What a call costs on the virtual clock; keys of the table in `latency.ts`. */
export type Cost =
  | 'FREE'
  | 'HANDLE'
  | 'READ'
  | 'METADATA'
  | 'BUFFERED_WRITE'
  | 'FLUSH'
  | 'APPEND_ROW'
  | 'SHEETS_API_READ'
  | 'SHEETS_API_WRITE'
  | 'PROPERTIES_GET'
  | 'PROPERTIES_SET'
  | 'CACHE_GET'
  | 'CACHE_PUT'
  | 'LOCK'
  | 'MAIL'
  | 'FORM_OPEN'
  | 'FORM_EDIT'
  | 'TRIGGER_EDIT';

/**
 * The one gate between the bundle and the services. Every call of a service member goes through
 * `call`: it counts, charges the virtual clock, and carries out faults (an error, a kill, a limit).
 */
export interface Execution {
  readonly kind: ExecutionKind;
  /** Handler function that runs. */
  readonly handler: string;
  readonly state: GoogleState;
  readonly realm: Realm;
  /** Who the code runs as, and who is at the keyboard ('' in triggers). */
  readonly effectiveUser: string;
  readonly activeUser: string;
  /** Book the script is bound to. */
  readonly boundBookId: string;
  /** Virtual instant in milliseconds: start of the run plus what its calls have cost. */
  now(): number;
  /** Seeded; the only source of randomness and of new ids. */
  random(): number;
  newId(prefix: string, length: number): string;
  /**
   * `member` is `Class.member` as in Google's reference, e.g. `Range.getValues`.
   * `cells` is the number of cells moved, for the per-cell part of the cost.
   * Arguments are checked before, effects happen inside `run`.
   */
  call<T>(member: string, cost: Cost, run: () => T, cells?: number): T;
  /** Spends virtual time without a call (Utilities.sleep, waiting for a lock). */
  spend(millis: number): void;
  /** Registers how to take back a buffered change; forgotten by `commit`, run in reverse by a kill. */
  onRollback(undo: () => void): void;
  /** Buffered changes become permanent (flush, a read after a write, the end of the run). */
  commit(): void;
  /** Throws Google's error in the account's language; `name` is "Exception", no prefix in `message`. */
  fail(text: LocalisedText): never;
}

/** A message of Google's in both languages; where the Vietnamese is not known it repeats the English. */
export interface LocalisedText {
  readonly en: string;
  readonly vi: string;
}
