import type { Packed } from '../message';
import type { PlainData } from '../plain-data';
import type { FarEnumerations } from './far-enumerations';
import type { FarFaces } from './far-faces';

/** What packing rests on; the constructor of dates is that of the context in use. */
export interface FarGround {
  readonly faces: FarFaces;
  readonly enumerations: FarEnumerations;
  readonly plain: PlainData;
  readonly isDate: (value: unknown) => value is Date;
  readonly newDate: (at: number) => object;
}

type Tagged = Exclude<Packed, undefined | null | boolean | number | string | bigint | readonly Packed[]>;

/** Values between the bundle and the line to the services. */
export class FarPacking {
  readonly #ground: FarGround;

  constructor(ground: FarGround) {
    this.#ground = ground;
  }

  /** Throws for what no service can take: functions and symbols. */
  pack(value: unknown): Packed {
    if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`A ${typeof value} cannot be handed to a service`);
    return typeof value === 'object' && value !== null ? this.#packObject(value) : (value as Packed);
  }

  unpack(value: Packed): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return (value as readonly Packed[]).map((item) => this.unpack(item));
    return this.#unpackTagged(value as Tagged);
  }

  #packObject(value: object): Packed {
    const { faces, enumerations, plain, isDate } = this.#ground;
    if (isDate(value)) return { tag: 'DATE', at: value.getTime() };
    const handle = faces.handleOf(value);
    if (handle !== undefined) return { tag: 'FACE', handle, className: '' };
    const place = enumerations.placeOf(value);
    if (place !== undefined) return { tag: 'ENUMERATION', ...place };
    if (plain.holds(value)) return { tag: 'DATA', data: value };
    if (Array.isArray(value)) return value.map((item) => this.pack(item));
    return { tag: 'OBJECT', fields: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.pack(item)])) };
  }

  #unpackTagged(value: Tagged): unknown {
    switch (value.tag) {
      case 'DATE':
        return this.#ground.newDate(value.at);
      case 'FACE':
        return this.#ground.faces.face(value.handle, value.className);
      case 'ENUMERATION':
        return this.#ground.enumerations.get(value);
      case 'DATA':
        return value.data;
      case 'OBJECT':
        return Object.fromEntries(Object.entries(value.fields).map(([key, item]) => [key, this.unpack(item)]));
    }
  }
}
