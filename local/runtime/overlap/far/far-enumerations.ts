/** Members by object, so that they can be named again. */
interface Place {
  readonly className: string;
  readonly keys: readonly string[];
  readonly key: string | null;
}

/**
 * Enumerations as a worker knows them. Like everything in this folder it is sent to the worker as
 * source text and therefore names nothing outside itself.
 */
export class FarEnumerations {
  readonly #types = new Map<string, Record<string, object>>();
  readonly #places = new WeakMap<object, Place>();

  /** The type, or one of its members; the same object every time. */
  get({ className, keys, key }: Place): object {
    const type = this.#types.get(className) ?? this.#build(className, keys);
    return key === null ? type : (type[key] as object);
  }

  placeOf(value: object): Place | undefined {
    return this.#places.get(value);
  }

  #build(className: string, keys: readonly string[]): Record<string, object> {
    const members = keys.map((key, index) => this.#member(key, index));
    const type: Record<string, object> = { ...members[0] };
    keys.forEach((key, index) => (type[key] = members[index] as object));
    const face = new Proxy(type, {
      get: (target, key) => {
        if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key) as unknown;
        throw new Error(`${className}.${key} is not modelled by the local services`);
      },
    });
    keys.forEach((key, index) => this.#places.set(members[index] as object, { className, keys, key }));
    this.#places.set(face, { className, keys, key: null });
    this.#types.set(className, face);
    return face;
  }

  #member(key: string, index: number): object {
    const text = (): string => key;
    const compareTo = (other: { ordinal(): number }): number => index - other.ordinal();
    return Object.freeze({ name: text, ordinal: () => index, compareTo, toString: text, toJSON: text });
  }
}
