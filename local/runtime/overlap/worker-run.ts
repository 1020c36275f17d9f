import { functionNotFoundText } from '../../google/error-texts';
import { errorText } from '../error-text';
import { recordOf, type RunResult } from '../execution-record';
import type { OngoingRun, RunnerParts, StartingRun } from '../execution-runner';
import type { Waiter } from '../lock-table';
import { diceSeed } from '../run-dice';
import type { RunHost } from '../run-host';
import { scriptConsole } from '../script-console';
import { ScriptExecution } from '../script-execution';
import { ServiceObjects } from '../service-objects';
import { farProgram } from './far-program';
import { freeSeat, takeSeat } from './free-seats';
import { HandleTable } from './handle-table';
import { LockWait } from './lock-wait';
import type { EndMessage, Note, Packed, Request } from './message';
import { NearPacking } from './near-packing';
import type { Turn } from './turn';

/** In a worker nothing waits on this thread's stack: a wait is thrown to whoever serves the call. */
const HOST: RunHost = {
  turn: () => undefined,
  wait: (wait) => {
    throw wait;
  },
};

/** What is known of a run before it starts. */
export interface Beginning {
  readonly tie: number;
  readonly wantsValue: boolean;
}

/** A run whose code works in a worker and whose calls are served here, one at each of its turns. */
export class WorkerRun implements Turn {
  readonly tie: number;
  /** How it went; null while it goes on. */
  result: RunResult | null = null;
  readonly #run: OngoingRun;
  readonly #packing: NearPacking;
  readonly #handles: HandleTable;
  readonly #console: object;
  readonly #seat = takeSeat();
  #waiting: { readonly waiter: Waiter; readonly wait: LockWait<unknown> } | null = null;

  constructor(
    private readonly starting: StartingRun,
    private readonly parts: RunnerParts,
    { tie, wantsValue }: Beginning,
  ) {
    const { ground, surroundings, logs } = parts;
    this.tie = tie;
    const execution = new ScriptExecution(starting.plan, ground, { realm: { Date, Error }, host: HOST });
    this.#run = { execution, services: new ServiceObjects({ execution, surroundings, context: { evaluate: refuseTemplate } }) };
    this.#handles = new HandleTable(this.#run.services);
    this.#packing = new NearPacking(this.#handles, this.#seat.classes);
    this.#console = scriptConsole(logs, () => execution.now());
    this.#start(wantsValue);
  }

  /** The instant of the next call, or the one at which a wait for a lock is given up. */
  get clock(): number {
    const { clock } = this.#run.execution;
    return this.#waiting === null ? clock : Math.max(clock, this.#waiting.waiter.until);
  }

  /** Serves the next call, or the end. Sleeps until the worker has come that far. */
  step(): void {
    if (this.#waiting !== null) return this.#giveUp(this.#waiting);
    const message = this.#seat.receive();
    if (message.kind === 'BROKEN') throw new Error(`A worker failed: ${message.reason}`);
    this.#write(message.notes);
    return message.kind === 'END' ? this.#finish(message) : this.#serve(() => this.#perform(message));
  }

  /** Stops the run for good, without a result; what it holds is not let go. */
  abandon(): void {
    this.#seat.close();
  }

  #start(wantsValue: boolean): void {
    const { plan, argument } = this.starting;
    const { services } = this.#run;
    const program = farProgram(this.parts, services);
    const isKnown = this.#seat.program === program;
    this.#seat.program = program;
    this.#seat.send({
      kind: 'START',
      program: isKnown ? null : program,
      handler: plan.handler,
      argument: this.#packing.pack(argument(this.#run)),
      classes: this.#packing.takeNews(),
      now: this.#run.execution.now(),
      dice: diceSeed(this.tie),
      wantsValue,
    });
  }

  #perform({ kind, handle, member, given }: Request): unknown {
    const face = this.#handles.face(handle);
    const values = given.map((value) => this.#packing.unpack(value));
    if (kind === 'SET') return void Reflect.set(face, member, values[0]);
    return (Reflect.get(face, member) as (...values: unknown[]) => unknown)(...values);
  }

  #serve(work: () => unknown): void {
    try {
      this.#reply(this.#packing.pack(work()), null);
    } catch (thrown) {
      if (thrown instanceof LockWait) this.#park(thrown as LockWait<unknown>);
      else this.#reply(undefined, thrown);
    }
  }

  #reply(value: Packed, thrown: unknown): void {
    const error = thrown === null ? null : errorParts(thrown);
    this.#seat.send({ kind: 'REPLY', value, error, classes: this.#packing.takeNews(), now: this.#run.execution.now() });
  }

  #park(wait: LockWait<unknown>): void {
    const granted = (at: number): void => {
      this.#waiting = null;
      this.#serve(() => wait.settle(at, true));
    };
    this.#waiting = { wait, waiter: { ...wait.span, granted } };
    this.parts.surroundings.locks.wait(wait.key, this.#waiting.waiter);
  }

  #giveUp({ wait, waiter }: { wait: LockWait<unknown>; waiter: Waiter }): void {
    this.parts.surroundings.locks.giveUp(wait.key, waiter);
    this.#waiting = null;
    this.#serve(() => wait.settle(waiter.until, false));
  }

  #finish({ value, error, missing }: EndMessage): void {
    const { execution } = this.#run;
    const text = missing ? `Exception: ${functionNotFoundText(execution.handler)[execution.state.account.language]}` : error;
    execution.finish();
    this.result = { record: recordOf(this.starting.plan, execution, text), value: this.#packing.unpack(value) };
    freeSeat(this.#seat);
  }

  #write(notes: readonly Note[]): void {
    for (const [method, text] of notes) (Reflect.get(this.#console, method) as (text: string) => void)(text);
  }
}

const errorParts = (thrown: unknown): { name: string; message: string } =>
  thrown instanceof Error ? { name: thrown.name, message: thrown.message } : { name: 'Error', message: errorText(thrown) };

const refuseTemplate = (): never => {
  throw new Error('A template evaluated while executions overlap is not modelled by the local services');
};
