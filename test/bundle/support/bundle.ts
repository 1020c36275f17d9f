import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../../support/built';

const ROOT = resolve(__dirname, '../../..');

/** Text of dist/Code.js, built first when it is missing or stale. */
export const bundleText = (): string => {
  ensureBuilt();
  return readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');
};
