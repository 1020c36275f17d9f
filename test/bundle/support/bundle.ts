import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const BUILD = "import { ensureBundle } from './tools/build.mjs'; await ensureBundle(process.cwd());";

/** Text of dist/Code.js, built first when it is missing or stale. */
export const bundleText = (): string => {
  execFileSync(process.execPath, ['--input-type=module', '-e', BUILD], { cwd: ROOT });
  return readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');
};
