import type { Script } from 'node:vm';
import { createScriptContext, type ContextSources, type ScriptContext } from './script-context';
import type { ServiceName } from './service-objects';

/** What the globals of a context lead to while somebody uses it. */
export interface ContextUser extends ContextSources {
  readonly console: object;
  service(name: ServiceName): object;
}

/** A program as contexts load it. */
export interface LoadedProgram {
  /** Source text of the bundle, and the same compiled. */
  readonly source: string;
  readonly bundle: Script;
  /** Names of the service globals. */
  readonly names: readonly ServiceName[];
}

/** A context with the bundle loaded, whose globals lead to whoever used it last. */
export class LoadedContext {
  readonly #context: ScriptContext;
  #user: ContextUser;

  constructor({ bundle, names }: LoadedProgram, user: ContextUser) {
    this.#user = user;
    const sources = { now: () => this.#user.now(), random: () => this.#user.random() };
    this.#context = createScriptContext({ bundle, sources, globals: this.#globals(names) });
  }

  usedBy(user: ContextUser): ScriptContext {
    this.#user = user;
    return this.#context;
  }

  #globals(names: readonly ServiceName[]): PropertyDescriptorMap {
    const services = names.map((name): [string, PropertyDescriptor] => [name, { configurable: true, get: () => this.#user.service(name) }]);
    return Object.fromEntries([...services, ['console', { configurable: true, get: () => this.#user.console }]]);
  }
}

let newest: { readonly program: LoadedProgram; readonly loaded: LoadedContext } | null = null;

const isSame = (one: LoadedProgram, other: LoadedProgram): boolean => one.source === other.source && one.names.join() === other.names.join();

/**
 * The context that all runs of a program share, in whichever workspace they are: one that is warm
 * works several times faster than a new one. Only the newest program's is kept.
 */
export const sharedContext = (program: LoadedProgram, user: ContextUser): ScriptContext => {
  if (newest === null || !isSame(newest.program, program)) newest = { program, loaded: new LoadedContext(program, user) };
  return newest.loaded.usedBy(user);
};
