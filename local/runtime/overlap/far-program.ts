import type { RunnerParts } from '../execution-runner';
import { serviceNames, type ServiceObjects } from '../service-objects';
import { globalClasses } from './global-classes';
import type { FarProgram } from './message';

const programs = new WeakMap<RunnerParts, FarProgram>();

/** The program of a workspace as workers load it; always the same object, by which a worker's is compared. */
export const farProgram = (parts: RunnerParts, services: ServiceObjects): FarProgram => {
  const known = programs.get(parts);
  if (known !== undefined) return known;
  const globals = serviceNames(parts.surroundings.manifest);
  const program = { bundle: parts.source, globals, classes: globalClasses(globals, services), freshContext: parts.freshContext };
  programs.set(parts, program);
  return program;
};
