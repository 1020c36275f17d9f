import type { Script } from 'node:vm';
import type { ContextParts, ScriptContext } from '../../script-context';
import type { EndMessage, FarProgram, ReplyMessage, Request, StartMessage } from '../message';
import type { FarConsole } from './far-console';
import type { FarFaces } from './far-faces';
import type { FarLine } from './far-line';
import type { FarPacking } from './far-packing';

/** What a worker is put together from. */
export interface FarParts {
  readonly line: FarLine;
  readonly console: FarConsole;
  readonly faces: FarFaces;
  readonly packing: FarPacking;
  readonly compile: (bundle: string) => Script;
  readonly createContext: (parts: ContextParts) => ScriptContext;
  readonly errorText: (thrown: unknown) => string;
  readonly newDice: (seed: number) => { next(): number };
}

/** Runs functions of the bundle in a worker, one at a time; every service call waits until the scheduler serves it. */
export class FarRun {
  readonly #parts: FarParts;
  #program: (FarProgram & { readonly script: Script }) | null = null;
  #context: ScriptContext | null = null;
  #dice: { next(): number } | null = null;
  #isLoading = false;
  #now = 0;

  constructor(parts: FarParts) {
    this.#parts = parts;
  }

  /** Makes the runs that come, until none has come for `patience` real milliseconds and this worker may leave. */
  work(patience: number, mayLeave: () => boolean): void {
    for (;;) {
      const start = this.#parts.line.receive(patience);
      if (start !== null) this.#run(start as StartMessage);
      else if (mayLeave()) return;
    }
  }

  #run(start: StartMessage): void {
    const { line, faces, console } = this.#parts;
    faces.forget();
    faces.learn(start.classes);
    this.#now = start.now;
    this.#dice = this.#parts.newDice(start.dice);
    if (start.program !== null) this.#load(start.program);
    const end = this.#outcome(start, this.#contextForRun());
    line.send({ kind: 'END', value: undefined, error: null, missing: false, ...end, notes: console.takeNotes() });
  }

  /** Sends a request and sleeps until it is served; throws what the service threw, remade in the bundle's realm. */
  ask(kind: Request['kind'], on: Pick<Request, 'handle' | 'member'>, given: readonly unknown[]): unknown {
    const { line, faces, packing, console } = this.#parts;
    const packed = given.map((value) => packing.pack(value));
    line.send({ kind, ...on, given: packed, notes: console.takeNotes() });
    const reply = line.receive(Number.POSITIVE_INFINITY) as ReplyMessage;
    faces.learn(reply.classes);
    this.#now = reply.now;
    if (reply.error !== null) throw this.#remade(reply.error);
    return packing.unpack(reply.value);
  }

  /** A date of the bundle's realm. */
  newDate(at: number): object {
    const { realm } = this.#ready();
    return new realm.Date(at);
  }

  /** Whether an object is nothing but fields, made by the bundle. */
  isOfBundle(value: object): boolean {
    return Object.getPrototypeOf(value) === Object.getPrototypeOf(this.#ready().realm.Error.prototype);
  }

  #outcome(start: StartMessage, context: ScriptContext): Partial<EndMessage> {
    const { packing, errorText } = this.#parts;
    const handler = context.functionNamed(start.handler);
    if (handler === null) return { missing: true };
    try {
      const value = handler(packing.unpack(start.argument));
      return { value: start.wantsValue ? packing.pack(value) : undefined };
    } catch (thrown) {
      return { error: errorText(thrown) };
    }
  }

  #load(program: FarProgram): void {
    const { faces, console, compile } = this.#parts;
    this.#context = null;
    this.#program = { ...program, script: compile(program.bundle) };
    faces.learn([...program.classes, console.description]);
  }

  #contextForRun(): ScriptContext {
    const program = this.#program;
    if (program === null) throw new Error('A run came before the bundle');
    if (this.#context !== null && !program.freshContext) return this.#context;
    this.#isLoading = true;
    const sources = { now: () => this.#now, random: () => this.#dice?.next() ?? 0 };
    this.#context = this.#parts.createContext({ bundle: program.script, sources, globals: this.#globals(program) });
    this.#isLoading = false;
    return this.#context;
  }

  #globals({ globals }: FarProgram): PropertyDescriptorMap {
    const { faces, console } = this.#parts;
    const services = globals.map((name): [string, PropertyDescriptor] => [name, { configurable: true, get: () => this.#service(name) }]);
    const log = { configurable: true, writable: true, value: faces.face(console.handle, console.handle) };
    return Object.fromEntries([...services, ['console', log]]);
  }

  #service(name: string): object {
    if (this.#isLoading) throw new Error('A service was named while the bundle was loading; services exist only inside a run');
    return this.#parts.faces.face(name, name);
  }

  #remade({ name, message }: { name: string; message: string }): Error {
    const { realm } = this.#ready();
    const error = new realm.Error(message);
    error.name = name;
    return error;
  }

  #ready(): ScriptContext {
    if (this.#context === null) throw new Error('There is no context before a run');
    return this.#context;
  }
}
