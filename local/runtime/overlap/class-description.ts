import { enumerationPlace } from '../../google/enumeration';
import type { Faced } from '../strict';
import type { ClassDescription, Packed } from './message';

/** Names that objects of a class answer to, methods first; members of every object are left out. */
const membersOf = (target: object): string[] => {
  const names = new Set<string>();
  for (let level: object | null = target; level !== null && level !== Object.prototype; level = Object.getPrototypeOf(level) as object | null) {
    Object.getOwnPropertyNames(level).forEach((name) => names.add(name));
  }
  names.delete('constructor');
  return [...names];
};

/** An enumeration as it travels; undefined for anything else. */
export const packedEnumeration = (value: unknown): Packed => {
  const place = typeof value === 'object' && value !== null ? enumerationPlace(value) : undefined;
  return place === undefined ? undefined : { tag: 'ENUMERATION', ...place };
};

/** The methods of a class, and the enumerations that hang on it. */
export const describeClass = ({ className, target }: Faced): ClassDescription => {
  const members = membersOf(target).map((name): [string, unknown] => [name, Reflect.get(target, name)]);
  const values = members.map(([name, value]): [string, Packed] => [name, packedEnumeration(value)]);
  return {
    className,
    methods: members.filter(([, value]) => typeof value === 'function').map(([name]) => name),
    values: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
  };
};
