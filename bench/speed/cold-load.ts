import { createContext, Script } from 'node:vm';
import { median } from '../services/run-cost';

const LOADS = 15;

const loadMillis = (source: string): number => {
  const context = createContext({});
  const began = performance.now();
  new Script(source, { filename: 'Code.js' }).runInContext(context);
  // The program itself is evaluated at the first call of any of its functions.
  new Script('app_()').runInContext(context);
  return performance.now() - began;
};

/** Milliseconds to compile and evaluate the bundle in a bare context; each time under a new text, so that nothing is cached. */
export const coldLoadMillis = (bundle: string): number =>
  median(Array.from({ length: LOADS }, (_, load) => loadMillis(`${bundle}\n// ${load}`)));
