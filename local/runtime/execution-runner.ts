import type { Script } from 'node:vm';
import { functionNotFoundText } from '../google/error-texts';
import { errorText } from './error-text';
import { recordOf, type RunResult } from './execution-record';
import type { RunHost } from './run-host';
import { createScriptContext, type ScriptContext } from './script-context';
import { scriptConsole, type LogLine } from './script-console';
import { ScriptExecution, type ExecutionGround, type ExecutionPlan } from './script-execution';
import { SeededRandom } from './seeded-random';
import { serviceNames, ServiceObjects } from './service-objects';
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
  /** A new context for every run, as on Google; otherwise one context serves all. */
  readonly freshContext: boolean;
}

/** Runs functions of the bundle in this thread, one at a time. */
export class ExecutionRunner {
  readonly #parts: RunnerParts;
  readonly #globals: PropertyDescriptorMap;
  #context: ScriptContext | null = null;
  #ongoing: OngoingRun | null = null;
  #dice = new SeededRandom(0);
  #now = 0;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#globals = this.#describeGlobals();
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

  #contextForRun(): ScriptContext {
    if (this.#context !== null && !this.#parts.freshContext) return this.#context;
    const sources = { now: () => this.#ongoing?.execution.now() ?? this.#now, random: () => this.#dice.next() };
    this.#context = createScriptContext({ bundle: this.#parts.bundle, sources, globals: this.#globals });
    return this.#context;
  }

  #handler(context: ScriptContext, execution: ScriptExecution): (argument?: unknown) => unknown {
    return context.functionNamed(execution.handler) ?? execution.fail(functionNotFoundText(execution.handler));
  }

  #describeGlobals(): PropertyDescriptorMap {
    const names = serviceNames(this.#parts.surroundings.manifest);
    const services = names.map((name): [string, PropertyDescriptor] => [name, { configurable: true, get: () => this.#current().services.get(name) }]);
    const log = scriptConsole(this.#parts.logs, () => this.#ongoing?.execution.now() ?? this.#now);
    return Object.fromEntries([...services, ['console', { configurable: true, writable: true, value: log }]]);
  }

  #current(): OngoingRun {
    if (this.#ongoing === null) throw new Error('A service was named while the bundle was loading; services exist only inside a run');
    return this.#ongoing;
  }
}
