import type { ClassDescription, Handle, Packed } from '../message';

/** How faces reach what they stand for. */
export interface FaceLine {
  call(handle: Handle, member: string, given: readonly unknown[]): unknown;
  set(handle: Handle, member: string, value: unknown): void;
  unpack(value: Packed): unknown;
}

/** Service objects as a worker knows them: a face knows its handle and the members of its class, and nothing else. */
export class FarFaces {
  readonly #classes = new Map<string, { methods: Set<string>; values: Readonly<Record<string, Packed>> }>();
  readonly #handles = new WeakMap<object, Handle>();
  readonly #asked = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', '$$typeof', 'asymmetricMatch']);
  readonly #line: FaceLine;
  #faces = new Map<Handle, object>();

  constructor(line: FaceLine) {
    this.#line = line;
  }

  learn(classes: readonly ClassDescription[]): void {
    for (const { className, methods, values } of classes) this.#classes.set(className, { methods: new Set(methods), values });
  }

  /** Handles are of one run; a new run knows none. */
  forget(): void {
    this.#faces = new Map();
  }

  /** The face of a handle; the same object every time. */
  face(handle: Handle, className: string): object {
    const face = this.#faces.get(handle) ?? this.#build(handle, className);
    this.#faces.set(handle, face);
    return face;
  }

  handleOf(value: object): Handle | undefined {
    return this.#handles.get(value);
  }

  classOf(className: string): { methods: Set<string>; values: Readonly<Record<string, Packed>> } {
    const known = this.#classes.get(className);
    if (known === undefined) throw new Error(`Class ${className} was never described to this worker`);
    return known;
  }

  #build(handle: Handle, className: string): object {
    const { methods, values } = this.classOf(className);
    const knows = (target: object, key: string | symbol): boolean => (typeof key === 'string' && (methods.has(key) || Object.hasOwn(values, key))) || key in target;
    const face = new Proxy<Record<string | symbol, unknown>>({}, {
      get: (target, key) => this.#read({ handle, className, target }, key),
      has: knows,
      set: (target, key, value) => {
        target[key] = value;
        this.#line.set(handle, String(key), value);
        return true;
      },
    });
    this.#handles.set(face, handle);
    return face;
  }

  #read(on: { handle: Handle; className: string; target: Record<string | symbol, unknown> }, key: string | symbol): unknown {
    const { methods, values } = this.classOf(on.className);
    if (typeof key === 'string' && methods.has(key)) return (...given: unknown[]) => this.#line.call(on.handle, key, given);
    if (typeof key === 'string' && Object.hasOwn(values, key)) return this.#line.unpack(values[key]);
    if (!(key in on.target) && typeof key === 'string' && !this.#asked.has(key)) throw new Error(`${on.className}.${key} is not modelled by the local services`);
    const value = Reflect.get(on.target, key) as unknown;
    return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(on.target) : value;
  }
}
