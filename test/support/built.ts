import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const BUILD = `
  import { ensureAll } from './tools/build.mjs';
  await ensureAll(process.cwd());
`;

/** Builds what tests drive when it is missing or stale; `npm test` has done so once, before all of them. */
export const ensureBuilt = (): void => {
  if (process.env['BUILT'] !== '1') execFileSync(process.execPath, ['--input-type=module', '-e', BUILD], { cwd: ROOT });
};
