/** Builds what is missing or older than its sources, and nothing else. */
import { BUNDLE_OUTPUTS, BUNDLE_SOURCES, buildBundle } from './build-bundle.mjs';
import { CONFORMANCE_OUTPUTS, CONFORMANCE_SOURCES, buildConformance } from './build-conformance.mjs';
import { LOCAL, buildLocal } from './build-local.mjs';
import { isStale } from './stale.mjs';

/** Gives whether dist/ had to be built. */
export const ensureBundle = async (root) => {
  if (!isStale(root, BUNDLE_OUTPUTS, BUNDLE_SOURCES)) return false;
  await buildBundle(root);
  return true;
};

/** Gives whether the program had to be built. */
export const ensureProgram = async (root, program) => {
  if (!isStale(root, [program.output], program.sources)) return false;
  await buildLocal(root, program);
  return true;
};

/** Everything that people run and tests drive. */
export const ensureAll = async (root) => {
  await ensureBundle(root);
  await ensureProgram(root, LOCAL);
  await ensureConformance(root);
};

/** Gives whether build/conformance/ had to be built. */
export const ensureConformance = async (root) => {
  if (!isStale(root, CONFORMANCE_OUTPUTS, CONFORMANCE_SOURCES)) return false;
  await buildConformance(root);
  return true;
};
