/**
 * A value on its way between the threads. Primitives and arrays go as they are, everything else
 * is tagged, so that a plain object can never be taken for something it is not. Nested data without
 * anything else in it needs no tags inside.
 */
export type Packed =
  | undefined
  | null
  | boolean
  | number
  | string
  | bigint
  | readonly Packed[]
  | { readonly tag: 'DATE'; readonly at: number }
  | { readonly tag: 'FACE'; readonly handle: Handle; readonly className: string }
  | { readonly tag: 'ENUMERATION'; readonly className: string; readonly keys: readonly string[]; readonly key: string | null }
  | { readonly tag: 'OBJECT'; readonly fields: Readonly<Record<string, Packed>> }
  | { readonly tag: 'DATA'; readonly data: unknown };

/** Names a service object of one run: a global by its path, anything else by number. */
export type Handle = string | number;

/** What the far side must know about a class once: its methods, and the values that cost nothing to read. */
export interface ClassDescription {
  readonly className: string;
  readonly methods: readonly string[];
  readonly values: Readonly<Record<string, Packed>>;
}

/** A program as a worker loads it. */
export interface FarProgram {
  readonly bundle: string;
  /** Names of the service globals. */
  readonly globals: readonly string[];
  readonly classes: readonly ClassDescription[];
  readonly freshContext: boolean;
}

/** Starts a run. */
export interface StartMessage {
  readonly kind: 'START';
  /** Null when the worker has it already. */
  readonly program: FarProgram | null;
  readonly handler: string;
  readonly argument: Packed;
  readonly classes: readonly ClassDescription[];
  /** Virtual instant in milliseconds, as in every reply. */
  readonly now: number;
  /** Seed of the context's Math.random. */
  readonly dice: number;
  readonly wantsValue: boolean;
}

/** What a served call came to. */
export interface ReplyMessage {
  readonly kind: 'REPLY';
  readonly value: Packed;
  readonly error: { readonly name: string; readonly message: string } | null;
  readonly classes: readonly ClassDescription[];
  readonly now: number;
}

/** A line for the console: method and text. */
export type Note = readonly [method: string, text: string];

/** What a run asks for. */
export type Request =
  | { readonly kind: 'CALL'; readonly handle: Handle; readonly member: string; readonly given: readonly Packed[]; readonly notes: readonly Note[] }
  | { readonly kind: 'SET'; readonly handle: Handle; readonly member: string; readonly given: readonly Packed[]; readonly notes: readonly Note[] };

/** The end of a run; `error` is the text of what was thrown, `missing` says that there is no such function. */
export interface EndMessage {
  readonly kind: 'END';
  readonly value: Packed;
  readonly error: string | null;
  readonly missing: boolean;
  readonly notes: readonly Note[];
}

/** The worker itself failed; nothing of the run can be trusted. */
export interface BrokenMessage {
  readonly kind: 'BROKEN';
  readonly reason: string;
}

export type NearMessage = StartMessage | ReplyMessage;
export type FarMessage = Request | EndMessage | BrokenMessage;

/** Places in the shared control words. */
export const CONTROL = { FROM_WORKER: 0, TO_WORKER: 1, SEAT: 2 } as const;
/** States of a seat: free, at work, and left because nobody came. */
export const SEAT = { FREE: 0, TAKEN: 1, LEFT: 2 } as const;
