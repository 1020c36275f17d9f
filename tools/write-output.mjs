/** Puts a built file in place in one step, so that two builds at once never leave half a file. */
import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `builtFrom` is the instant the sources were read: a source changed during the build stays newer. */
export const writeOutput = (path, content, builtFrom) => {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  utimesSync(draft, builtFrom, builtFrom);
  renameSync(draft, path);
};
