import type { Script } from 'node:vm';
import { functionNotFoundText } from '../google/error-texts';
import type { LocalisedText } from './execution';
import type { ExecutionRecord } from './meter';
import { createScriptContext, type ScriptContext } from './script-context';
import { scriptConsole, type LogLine } from './script-console';
import { ScriptExecution, type ExecutionGround, type ExecutionPlan } from './script-execution';
import { serviceNames, ServiceObjects } from './service-objects';
import type { Surroundings } from './surroundings';

/** The services of a run, for those who build its argument. */
export interface OngoingRun {
  readonly execution: ScriptExecution;
  readonly services: ServiceObjects;
}

/** How one run went. */
export interface RunResult {
  readonly record: ExecutionRecord;
  /** What the function returned; undefined when it failed. */
  readonly value: unknown;
}

/** What a runner needs for every run. */
export interface RunnerParts {
  readonly bundle: Script;
  readonly ground: ExecutionGround;
  readonly surroundings: Surroundings;
  readonly logs: LogLine[];
  /** A new context for every run, as on Google; otherwise one context serves all. */
  readonly freshContext: boolean;
}

/** Runs functions of the bundle, one at a time. */
export class ExecutionRunner {
  readonly #parts: RunnerParts;
  readonly #globals: PropertyDescriptorMap;
  #context: ScriptContext | null = null;
  #ongoing: OngoingRun | null = null;
  #now = 0;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#globals = this.#describeGlobals();
  }

  /** Makes a run; its argument is built by `argument` once the services are there. */
  run(plan: ExecutionPlan, argument: (run: OngoingRun) => unknown): RunResult {
    this.#now = plan.startsAt;
    const context = this.#contextForRun();
    const execution = new ScriptExecution(plan, this.#parts.ground, context.realm);
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

  /** The record of a run that Google refuses to start. */
  refuse(plan: ExecutionPlan, reason: LocalisedText): ExecutionRecord {
    const error = reason[this.#parts.ground.state.account.language];
    return { handler: plan.handler, at: plan.startsAt, calls: 0, virtualMillis: 0, outcome: 'FAILED', error, members: [], trigger: plan.kind === 'TRIGGER' };
  }

  hasFunction(name: string): boolean {
    return this.#contextForRun().functionNamed(name) !== null;
  }

  #contextForRun(): ScriptContext {
    if (this.#context !== null && !this.#parts.freshContext) return this.#context;
    const sources = { now: () => this.#ongoing?.execution.now() ?? this.#now, random: () => this.#parts.ground.random.next() };
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

const errorText = (thrown: unknown): string => {
  const { name, message } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as { name?: unknown; message?: unknown };
  return typeof message === 'string' ? `${String(name)}: ${message}` : String(thrown);
};

const recordOf = (plan: ExecutionPlan, execution: ScriptExecution, error: string | null): ExecutionRecord => {
  const { stopped } = execution;
  return {
    handler: plan.handler,
    at: plan.startsAt,
    calls: execution.members.length,
    virtualMillis: Math.round(execution.elapsedMillis),
    outcome: stopped?.how ?? (error === null ? 'COMPLETED' : 'FAILED'),
    error: stopped?.text[execution.state.account.language] ?? error,
    members: execution.members,
    trigger: plan.kind === 'TRIGGER',
  };
};

