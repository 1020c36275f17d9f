import type { RunnerParts } from '../execution-runner';
import { serviceNames, type ServiceObjects } from '../service-objects';
import { globalClasses } from './global-classes';
import type { FarProgram } from './message';

/** The newest of this process; workspaces that are opened one after the other mostly run the same. */
let newest: FarProgram | null = null;

const isSame = (program: FarProgram, { source, freshContext }: RunnerParts, globals: readonly string[]): boolean =>
  program.bundle === source && program.freshContext === freshContext && program.globals.join() === globals.join();

/** The program of a workspace as workers load it; for equal workspaces the same object, by which a worker's is compared. */
export const farProgram = (parts: RunnerParts, services: ServiceObjects): FarProgram => {
  const globals = serviceNames(parts.surroundings.manifest);
  if (newest !== null && isSame(newest, parts, globals)) return newest;
  newest = { bundle: parts.source, globals, classes: globalClasses(globals, services), freshContext: parts.freshContext };
  return newest;
};
