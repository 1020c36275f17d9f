/** Tells whether something built is older than what it was built from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** True when an output is missing or any source (a file or a whole folder) is newer than it. */
export const isStale = (root, outputs, sources) => {
  const paths = outputs.map((output) => join(root, output));
  if (!paths.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...paths.map((path) => statSync(path).mtimeMs));
  return sources.some((source) => newestIn(join(root, source)) > oldest);
};

/** Folders count themselves: their time changes when a file in them is added, renamed or removed. */
const newestIn = (path) => {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
};
