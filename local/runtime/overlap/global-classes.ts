import type { ServiceName, ServiceObjects } from '../service-objects';
import { facedBy } from '../strict';
import { describeClass } from './class-description';
import { PATH_MARK } from './handle-table';
import type { ClassDescription, Packed } from './message';

/** Describes an object that a global leads to; one that hangs on another is read without a call, so its path stands in the description. */
const describe = (face: object, path: string): ClassDescription[] => {
  const faced = facedBy(face);
  if (faced === undefined) throw new Error(`${path} is no service object`);
  const children = Object.entries(faced.target).filter((entry): entry is [string, object] => isFace(entry[1]));
  const values = children.map(([name]): [string, Packed] => {
    const handle = path + PATH_MARK + name;
    return [name, { tag: 'FACE', handle, className: handle }];
  });
  const own = describeClass(faced);
  const below = children.flatMap(([name, child]) => describe(child, path + PATH_MARK + name));
  return [{ ...own, className: path, values: { ...own.values, ...Object.fromEntries(values) } }, ...below];
};

const isFace = (value: unknown): boolean => typeof value === 'object' && value !== null && facedBy(value) !== undefined;

/** The classes of the service globals, each under the name or path by which it is reached. */
export const globalClasses = (names: readonly ServiceName[], services: ServiceObjects): ClassDescription[] =>
  names.flatMap((name) => describe(services.get(name), name));
