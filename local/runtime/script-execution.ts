import type { GoogleState } from '../google/state';
import { ERROR_TEXTS, permissionText } from '../google/error-texts';
import type { CallCounter } from './call-counter';
import type { Cost, Execution, ExecutionKind, LocalisedText, Realm } from './execution';
import { newGoogleId } from './google-id';
import { drawLatency } from './latency';
import type { LockWait } from './overlap/lock-wait';
import { missingScopes } from './permissions';
import type { RunHost } from './run-host';
import type { SeededRandom } from './seeded-random';

const MINUTE = 60_000;
/** Longest life of a run by kind, in virtual milliseconds. */
export const LIMIT_MILLIS: Readonly<Record<ExecutionKind, number>> = { TRIGGER: 6 * MINUTE, MENU: 6 * MINUTE, WEB: 6 * MINUTE, SIMPLE: MINUTE / 2 };

/** One run to be made. */
export interface ExecutionPlan {
  readonly kind: ExecutionKind;
  readonly handler: string;
  /** Virtual start in milliseconds. */
  readonly startsAt: number;
  readonly effectiveUser: string;
  readonly activeUser: string;
  /** Number of the call at which the run is stopped dead, or that fails, if any. */
  readonly killAt?: number | undefined;
  readonly errorAt?: number | undefined;
}

/** What all runs of a workspace share. */
export interface ExecutionGround {
  readonly state: GoogleState;
  readonly boundBookId: string;
  readonly random: SeededRandom;
  readonly counter: CallCounter;
  readonly scopes: ReadonlySet<string>;
}

/** Where a run is made: the realm of its context, and who lets it take its turn. */
export interface RunPlace {
  readonly realm: Realm;
  readonly host: RunHost;
}

type Stop = 'KILLED' | 'FAILED';

/** Arguments of `Execution.call`, which names them. */
type ServiceCall<T> = [member: string, cost: Cost, run: () => T, cells?: number];

/** One run of a function of the bundle: counts, charges the virtual clock, and can be stopped dead. */
export class ScriptExecution implements Execution {
  readonly members: string[] = [];
  readonly realm: Realm;
  readonly #host: RunHost;
  readonly #plan: ExecutionPlan;
  readonly #ground: ExecutionGround;
  readonly #releases: (() => void)[] = [];
  #undo: (() => void)[] = [];
  #later: { atCall: number; run: () => void }[] = [];
  #elapsed = 0;
  #quiet = 0;
  #stopped: { how: Stop; text: LocalisedText } | null = null;

  constructor(plan: ExecutionPlan, ground: ExecutionGround, { realm, host }: RunPlace) {
    this.#plan = plan;
    this.#ground = ground;
    this.realm = realm;
    this.#host = host;
  }

  get kind(): ExecutionKind {
    return this.#plan.kind;
  }

  get handler(): string {
    return this.#plan.handler;
  }

  get state(): GoogleState {
    return this.#ground.state;
  }

  get effectiveUser(): string {
    return this.#plan.effectiveUser;
  }

  get activeUser(): string {
    return this.#plan.activeUser;
  }

  get boundBookId(): string {
    return this.#ground.boundBookId;
  }

  /** How the run was stopped, or null while it may go on. */
  get stopped(): { readonly how: Stop; readonly text: LocalisedText } | null {
    return this.#stopped;
  }

  get elapsedMillis(): number {
    return this.#elapsed;
  }

  /** Unrounded virtual instant in milliseconds: what decides whose turn it is. */
  get clock(): number {
    return this.#plan.startsAt + this.#elapsed;
  }

  now(): number {
    return Math.floor(this.clock);
  }

  random(): number {
    return this.#ground.random.next();
  }

  newId(prefix: string, length: number): string {
    return newGoogleId(this.#ground.random, prefix, length);
  }

  call<T>(...[member, cost, run, cells = 0]: ServiceCall<T>): T {
    if (this.#quiet === 0) this.#pass(member, cost, cells);
    return run();
  }

  spend(millis: number): void {
    this.#refuseIfStopped();
    this.#elapsed += millis;
    if (this.#elapsed <= LIMIT_MILLIS[this.kind]) return;
    this.#elapsed = LIMIT_MILLIS[this.kind];
    this.#stop('FAILED', ERROR_TEXTS.timeLimit);
  }

  /** Waits for a lock that a run still going on holds; the wait is charged by whoever settles it. */
  wait<T>(wait: LockWait<T>): T {
    return this.#host.wait(wait, this);
  }

  onRollback(undo: () => void): void {
    if (this.#quiet === 0) this.#undo.push(undo);
  }

  commit(): void {
    this.#undo = [];
  }

  fail(text: LocalisedText): never {
    const error = new this.realm.Error(text[this.state.account.language]);
    error.name = 'Exception';
    throw error;
  }

  /** Runs service code that is the runtime's own and not the bundle's: uncounted, free, never stopped. */
  quietly<T>(run: () => T): T {
    this.#quiet += 1;
    try {
      return run();
    } finally {
      this.#quiet -= 1;
    }
  }

  /** Does something a number of calls later, or at the end of the run if it comes sooner. */
  afterCalls(calls: number, run: () => void): void {
    if (calls <= 0) run();
    else this.#later.push({ atCall: this.members.length + calls, run });
  }

  /** Registers what must be let go however the run ends; it is called once, at the end. */
  onEnd(release: () => void): void {
    this.#releases.push(release);
  }

  /** Ends the run: what is buffered becomes permanent, unless the run was stopped. */
  finish(): void {
    this.#host.turn(this);
    if (this.#stopped === null && this.#undo.length > 0) this.#elapsed += drawLatency('FLUSH', 0, this.#ground.random);
    this.#later.forEach(({ run }) => run());
    this.#later = [];
    this.commit();
    this.#releases.forEach((release) => release());
    this.#quiet = 1;
  }

  #pass(member: string, cost: Cost, cells: number): void {
    this.#host.turn(this);
    this.#refuseIfStopped();
    const number = this.members.push(member);
    this.#ground.counter.count(member);
    if (number === this.#plan.killAt) this.#stop('KILLED', KILLED_TEXT);
    this.spend(drawLatency(cost, cells, this.#ground.random));
    if (this.#later.length > 0) this.#runLater(number);
    if (number === this.#plan.errorAt) this.fail(ERROR_TEXTS.server);
    const missing = missingScopes(member, this.kind, this.#ground.scopes);
    if (missing.length > 0) this.fail(permissionText(member, missing));
  }

  #runLater(number: number): void {
    const due = this.#later.filter(({ atCall }) => atCall <= number);
    this.#later = this.#later.filter(({ atCall }) => atCall > number);
    due.forEach(({ run }) => run());
  }

  #stop(how: Stop, text: LocalisedText): never {
    this.#stopped = { how, text };
    this.#undo.reverse().forEach((undo) => undo());
    this.#undo = [];
    return this.fail(text);
  }

  #refuseIfStopped(): void {
    if (this.#stopped !== null) this.fail(this.#stopped.text);
  }
}

const KILLED_TEXT: LocalisedText = { en: 'The execution was stopped', vi: 'Lượt chạy đã bị dừng' };
