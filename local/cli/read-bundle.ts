import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../runtime/surroundings';

/** What is pushed to Google, as the runtime of this machine takes it. */
export interface Bundle {
  readonly bundle: string;
  readonly manifest: Manifest;
}

/** Reads the built bundle below the project's folder; npm scripts build it first and run in that folder. */
export const readBundle = (root: string): Bundle => ({
  bundle: readFileSync(join(root, 'dist', 'Code.js'), 'utf8'),
  manifest: JSON.parse(readFileSync(join(root, 'dist', 'appsscript.json'), 'utf8')) as Manifest,
});
