/** One member of a Google enumeration: prints, compares and serialises by its key. */
export interface EnumerationMember {
  name(): string;
  ordinal(): number;
  compareTo(other: EnumerationMember): number;
  toString(): string;
  toJSON(): string;
}

const memberOf = (key: string, index: number): EnumerationMember =>
  Object.freeze({
    name: () => key,
    ordinal: () => index,
    compareTo: (other: EnumerationMember) => index - other.ordinal(),
    toString: () => key,
    toJSON: () => key,
  });

/** Which enumeration a value belongs to; `key` is null for the type itself. */
export interface EnumerationPlace {
  readonly className: string;
  readonly keys: readonly string[];
  readonly key: string | null;
}

const places = new WeakMap<object, EnumerationPlace>();
const types = new Map<string, Readonly<Record<string, EnumerationMember>>>();

/** Where a value stands among the enumerations; undefined for anything else. */
export const enumerationPlace = (value: object): EnumerationPlace | undefined => places.get(value);

/** A member by the names of its type and its own. */
export const enumerationMember = (className: string, key: string): EnumerationMember | undefined => types.get(className)?.[key];

/**
 * Builds an enumeration type. The type itself answers with its first member, as Google's do;
 * a key that does not exist throws by name.
 */
export const enumeration = <K extends string>(className: string, keys: readonly [K, ...K[]]): Readonly<Record<K, EnumerationMember>> => {
  const members = keys.map(memberOf);
  const byKey = Object.fromEntries(keys.map((key, index) => [key, members[index]]));
  const type = { ...members[0], ...byKey } as Record<K, EnumerationMember>;
  const face = new Proxy(type, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key) as unknown;
      throw new Error(`${className}.${key} is not modelled by the local services`);
    },
  });
  [...keys, null].forEach((key, index) => places.set(key === null ? face : (members[index] as object), { className, keys, key }));
  types.set(className, face);
  return face;
};
