import { strict } from '../runtime/strict';

const served = new WeakMap<object, object>();

/**
 * The strict face of a service object: the bundle only ever sees this one, so that a chained
 * call is as strict as the first. The same object always has the same face.
 */
export const serve = <T extends object>(className: string, target: T): T => {
  const known = served.get(target);
  if (known !== undefined) return known as T;
  const face = strict(className, target);
  served.set(target, face);
  return face;
};
