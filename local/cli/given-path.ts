import { resolve } from 'node:path';

/**
 * A path as the person meant it: npm runs scripts in the project's folder and keeps in INIT_CWD
 * the folder in which it was called.
 */
export const givenPath = (path: string, environment: NodeJS.ProcessEnv = process.env): string =>
  resolve(environment['npm_lifecycle_event'] === 'simulate' ? (environment['INIT_CWD'] ?? '.') : '.', path);
