/** Members that engines and consoles ask for by themselves; answering undefined is not silence. */
const ASKED_BY_THE_ENGINE = new Set<string>(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', '$$typeof', 'asymmetricMatch']);

/** What stands behind a strict face. */
export interface Faced {
  readonly className: string;
  readonly target: object;
}

const faces = new WeakMap<object, Faced>();

/** What stands behind a value, if it is a strict face; undefined for anything else. */
export const facedBy = (value: object): Faced | undefined => faces.get(value);

/**
 * Makes a service object strict: a member that is not modelled throws by name instead of
 * being undefined, so that the product can never rest on something the local services ignore.
 */
export const strict = <T extends object>(className: string, target: T): T => {
  const face = new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol' || ASKED_BY_THE_ENGINE.has(key)) {
        const value = Reflect.get(object, key, receiver) as unknown;
        return typeof value === 'function' ? value.bind(object) : value;
      }
      throw new Error(`${className}.${key} is not modelled by the local services`);
    },
  });
  faces.set(face, { className, target });
  return face;
};
