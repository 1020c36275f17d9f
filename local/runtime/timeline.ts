import type { DueRuns } from './due-runs';
import { ExecutionRunner, type RunnerParts, type StartingRun } from './execution-runner';
import type { RunResult } from './execution-record';
import type { LockWait } from './overlap/lock-wait';
import { firstOf, precedes, type Turn } from './overlap/turn';
import { WorkerRun } from './overlap/worker-run';
import { diceSeed } from './run-dice';
import type { RunHost } from './run-host';
import type { Admitted, RunRegister } from './run-register';
import { LIMIT_MILLIS } from './script-execution';
import { SeededRandom } from './seeded-random';

/** Beyond the longest life of a run: what its last call may cost. */
const MARGIN = 60_000;
const LAST = Number.POSITIVE_INFINITY;

/** When runs are made in workers: where somebody may act while they last (default), or always. */
export type Overlap = 'WHEN_NEEDED' | 'ALWAYS';

interface TimelineParts {
  readonly due: DueRuns;
  readonly register: RunRegister;
  readonly runs: RunnerParts;
  readonly overlap: Overlap;
}

/**
 * The order of everything. Several runs may be under way; whatever is next in virtual time happens
 * next: the start of a run, or one service call of the run whose clock is behind all others.
 * A run in this thread lets the others take their turns before each of its calls; it can only be
 * made where nobody outside acts before its end, since it cannot be left half done.
 */
export class Timeline {
  readonly #parts: TimelineParts;
  readonly #runner: ExecutionRunner;
  readonly #live = new Map<WorkerRun, Admitted>();
  #isHereBusy = false;
  #horizon = 0;

  constructor(parts: TimelineParts) {
    this.#parts = parts;
    this.#runner = new ExecutionRunner(parts.runs);
  }

  get isSettled(): boolean {
    return this.#live.size === 0;
  }

  hasFunction(name: string): boolean {
    return this.#runner.hasFunction(name);
  }

  /**
   * Does what is next, if it comes by `limit`, and gives its instant; null otherwise. `horizon` is
   * the earliest instant at which somebody outside may act.
   */
  next(limit: number, { now, horizon }: { now: number; horizon: number }): number | null {
    this.#horizon = horizon;
    return this.#step({ clock: limit, tie: LAST }, now);
  }

  /** Brings the runs under way to their ends; nothing new is started. */
  settle(): void {
    for (let run = firstOf(this.#live.keys()); run !== undefined; run = firstOf(this.#live.keys())) this.#serve(run);
  }

  /** Drops the runs under way and their workers. */
  close(): void {
    for (const run of this.#live.keys()) run.abandon();
    this.#live.clear();
  }

  /** Makes a run to its end, now; whatever comes before its calls happens before them. */
  runNow(starting: StartingRun): RunResult {
    const admitted = this.#parts.register.admit(starting.plan);
    if ('record' in admitted) return admitted;
    if (this.#parts.overlap === 'WHEN_NEEDED') return this.#runHere(starting, admitted);
    const run = this.#startWorker(starting, admitted, true);
    while (run.result === null) this.#step(run, starting.plan.startsAt);
    return run.result;
  }

  #step(until: Turn, now: number): number | null {
    const startsAt = this.#parts.due.nextAt();
    const live = firstOf(this.#live.keys());
    if (startsAt <= until.clock && startsAt <= (live?.clock ?? LAST)) return this.#startNext(Math.max(now, startsAt));
    if (live === undefined || precedes(until, live)) return null;
    const { clock } = live;
    this.#serve(live);
    return clock;
  }

  #startNext(now: number): number {
    const starting = this.#parts.due.take(now);
    const admitted = this.#parts.register.admit(starting.plan);
    if ('record' in admitted) return now;
    if (this.#mayRunHere(starting)) this.#runHere(starting, admitted);
    else this.#startWorker(starting, admitted, false);
    return now;
  }

  #mayRunHere({ plan }: StartingRun): boolean {
    const isAlone = this.#live.size === 0 && !this.#isHereBusy;
    return this.#parts.overlap === 'WHEN_NEEDED' && isAlone && this.#horizon > plan.startsAt + LIMIT_MILLIS[plan.kind] + MARGIN;
  }

  #runHere({ argument }: StartingRun, admitted: Admitted): RunResult {
    const tie = this.#tie();
    const host = this.#hostOf(tie, admitted.plan.startsAt);
    this.#isHereBusy = true;
    try {
      const result = this.#runner.run({ plan: admitted.plan, argument }, host, diceSeed(tie));
      this.#parts.register.book(admitted, result);
      return result;
    } finally {
      this.#isHereBusy = false;
    }
  }

  #startWorker({ argument }: StartingRun, admitted: Admitted, wantsValue: boolean): WorkerRun {
    const run = new WorkerRun({ plan: admitted.plan, argument }, this.#parts.runs, { tie: this.#tie(), wantsValue });
    this.#live.set(run, admitted);
    return run;
  }

  #serve(run: WorkerRun): void {
    run.step();
    const admitted = this.#live.get(run);
    if (run.result === null || admitted === undefined) return;
    this.#live.delete(run);
    this.#parts.register.book(admitted, run.result);
  }

  #hostOf(tie: number, startsAt: number): RunHost {
    return {
      turn: ({ clock }) => {
        while (this.#step({ clock, tie }, startsAt) !== null);
      },
      wait: (wait, { clock }) => this.#waitHere(wait, { clock: Math.max(clock, wait.span.until), tie }, startsAt),
    };
  }

  /** A run of this thread waits: the others go on until the lock is its own or its time is up. */
  #waitHere<T>({ key, span, settle }: LockWait<T>, deadline: Turn, startsAt: number): T {
    const { locks } = this.#parts.runs.surroundings;
    let grantedAt: number | null = null;
    const granted = (at: number): void => {
      grantedAt = at;
    };
    const waiter = { ...span, granted };
    locks.wait(key, waiter);
    while (grantedAt === null && this.#step(deadline, startsAt) !== null);
    if (grantedAt !== null) return settle(grantedAt, true);
    locks.giveUp(key, waiter);
    return settle(span.until, false);
  }

  /** Derived without drawing, so that a run is the same wherever it is made. */
  #tie(): number {
    const others = this.#live.size + (this.#isHereBusy ? 1 : 0);
    return new SeededRandom(this.#parts.runs.ground.random.state + others).next();
  }
}
