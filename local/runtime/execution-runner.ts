import type { Script } from 'node:vm';
import { functionNotFoundText } from '../google/error-texts';
import { errorText } from './error-text';
import { recordOf, type RunResult } from './execution-record';
import type { RunHost } from './run-host';
import { LoadedContext, sharedContext, type ContextUser, type LoadedProgram } from './loaded-context';
import type { ScriptContext } from './script-context';
import { scriptConsole, type LogLine } from './script-console';
import { ScriptExecution, type ExecutionGround, type ExecutionPlan } from './script-execution';
import { SeededRandom } from './seeded-random';
import { serviceNames, ServiceObjects, type ServiceName } from './service-objects';
import type { Surroundings } from './surroundings';

/** The services of a run, for those who build its argument. */
export interface OngoingRun {
  readonly execution: ScriptExecution;
  readonly services: ServiceObjects;
}

/** A run to be made; its argument is built once the services are there. */
export interface StartingRun {
  readonly plan: ExecutionPlan;
  readonly argument: (run: OngoingRun) => unknown;
}

/** What runs are made from. */
export interface RunnerParts {
  /** Source text of the bundle, and the same compiled. */
  readonly source: string;
  readonly bundle: Script;
  readonly ground: ExecutionGround;
  readonly surroundings: Surroundings;
  readonly logs: LogLine[];
  /** A new context for every run, as on Google; otherwise one context serves all, those of other workspaces too. */
  readonly freshContext: boolean;
}

/** Runs functions of the bundle in this thread, one at a time. */
export class ExecutionRunner implements ContextUser {
  readonly console: object;
  readonly #parts: RunnerParts;
  readonly #program: LoadedProgram;
  #ongoing: OngoingRun | null = null;
  #dice = new SeededRandom(0);
  #now = 0;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#program = { source: parts.source, bundle: parts.bundle, names: serviceNames(parts.surroundings.manifest) };
    this.console = scriptConsole(parts.logs, () => this.now());
  }

  /** Makes a run; its host lets others take their turns before each call, and `dice` is the seed of its Math.random. */
  run({ plan, argument }: StartingRun, host: RunHost, dice: number): RunResult {
    this.#now = plan.startsAt;
    this.#dice = new SeededRandom(dice);
    const context = this.#contextForRun();
    const execution = new ScriptExecution(plan, this.#parts.ground, { realm: context.realm, host });
    this.#ongoing = { execution, services: new ServiceObjects({ execution, surroundings: this.#parts.surroundings, context }) };
    let value: unknown;
    let error: string | null = null;
    try {
      value = this.#handler(context, execution)(argument(this.#ongoing));
    } catch (thrown) {
      error = errorText(thrown);
    }
    execution.finish();
    return { record: recordOf(plan, execution, error), value };
  }

  hasFunction(name: string): boolean {
    return this.#contextForRun().functionNamed(name) !== null;
  }

  now(): number {
    return this.#ongoing?.execution.now() ?? this.#now;
  }

  random(): number {
    return this.#dice.next();
  }

  service(name: ServiceName): object {
    if (this.#ongoing === null) throw new Error('A service was named while the bundle was loading; services exist only inside a run');
    return this.#ongoing.services.get(name);
  }

  #contextForRun(): ScriptContext {
    this.#ongoing = null;
    return this.#parts.freshContext ? new LoadedContext(this.#program, this).usedBy(this) : sharedContext(this.#program, this);
  }

  #handler(context: ScriptContext, execution: ScriptExecution): (argument?: unknown) => unknown {
    return context.functionNamed(execution.handler) ?? execution.fail(functionNotFoundText(execution.handler));
  }
}
