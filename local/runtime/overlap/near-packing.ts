import { types } from 'node:util';
import { enumerationMember } from '../../google/enumeration';
import { facedBy } from '../strict';
import { describeClass, packedEnumeration } from './class-description';
import type { HandleTable } from './handle-table';
import type { ClassDescription, Packed } from './message';
import { PlainData } from './plain-data';

type Tagged = Exclude<Packed, undefined | null | boolean | number | string | bigint | readonly Packed[]>;

/** Enumerations are told by their methods, service objects by their faces. */
const PLAIN = new PlainData((value) => Object.getPrototypeOf(value) === Object.prototype && facedBy(value) === undefined);

/** Values between the services and the line to one run's worker. */
export class NearPacking {
  #news: ClassDescription[] = [];

  /** `known` are the names of the classes that the worker knows; it grows. */
  constructor(
    private readonly handles: HandleTable,
    private readonly known: Set<string>,
  ) {}

  /** Throws for what is neither data nor a service object: it would be a slip of the local services. */
  pack(value: unknown): Packed {
    if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`A service gave a ${typeof value}`);
    return typeof value === 'object' && value !== null ? this.#packObject(value) : (value as Packed);
  }

  unpack(value: Packed): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return (value as readonly Packed[]).map((item) => this.unpack(item));
    return this.#unpackTagged(value as Tagged);
  }

  /** Descriptions that must travel with what was packed since the last time. */
  takeNews(): ClassDescription[] {
    const taken = this.#news;
    this.#news = [];
    return taken;
  }

  #packObject(value: object): Packed {
    const faced = facedBy(value);
    if (faced !== undefined) {
      this.#introduce(faced);
      return { tag: 'FACE', handle: this.handles.handleOf(value), className: faced.className };
    }
    if (types.isDate(value)) return { tag: 'DATE', at: value.getTime() };
    if (PLAIN.holds(value)) return { tag: 'DATA', data: value };
    if (Array.isArray(value)) return value.map((item) => this.pack(item));
    return packedEnumeration(value) ?? this.#packFields(value);
  }

  #introduce(faced: { className: string; target: object }): void {
    if (this.known.has(faced.className)) return;
    this.known.add(faced.className);
    this.#news.push(describeClass(faced));
  }

  #packFields(value: object): Packed {
    const prototype = Object.getPrototypeOf(value) as object | null;
    if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`A service gave an object of class ${prototype.constructor.name}`);
    return { tag: 'OBJECT', fields: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.pack(item)])) };
  }

  #unpackTagged(value: Tagged): unknown {
    switch (value.tag) {
      case 'DATE':
        return new Date(value.at);
      case 'FACE':
        return this.handles.face(value.handle);
      case 'ENUMERATION':
        return enumerationMember(value.className, value.key ?? value.keys[0] ?? '');
      case 'DATA':
        return value.data;
      case 'OBJECT':
        return Object.fromEntries(Object.entries(value.fields).map(([key, item]) => [key, this.unpack(item)]));
    }
  }
}
