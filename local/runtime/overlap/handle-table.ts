import type { ServiceName, ServiceObjects } from '../service-objects';
import type { Handle } from './message';

/** Between the names in the path of a global's member. */
export const PATH_MARK = '.';

/** Never used twice, so that an object kept from an earlier run is not taken for one of this run. */
let lastNumber = 0;

/** Service objects of one run by the handles under which its worker knows them. */
export class HandleTable {
  readonly #faces = new Map<Handle, object>();
  readonly #handles = new WeakMap<object, Handle>();

  constructor(private readonly services: ServiceObjects) {}

  handleOf(face: object): Handle {
    const known = this.#handles.get(face);
    if (known !== undefined) return known;
    lastNumber += 1;
    return this.#keep(lastNumber, face);
  }

  /** Throws for a handle of another run. */
  face(handle: Handle): object {
    const known = this.#faces.get(handle);
    if (known !== undefined) return known;
    if (typeof handle === 'number') throw new Error('A service object of an earlier execution cannot be used');
    const [global = '', ...members] = handle.split(PATH_MARK);
    const face = members.reduce<object>((object, member) => Reflect.get(object, member) as object, this.services.get(global as ServiceName));
    this.#keep(handle, face);
    return face;
  }

  #keep(handle: Handle, face: object): Handle {
    this.#faces.set(handle, face);
    this.#handles.set(face, handle);
    return handle;
  }
}
