/** Builds build/conformance/: the table of Google's behaviours as a script of its own, never part of dist/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrap } from './build-bundle.mjs';
import { writeOutput } from './write-output.mjs';

const ENTRY = 'test/conformance/entry.ts';
/** Exports of the entry, which become the only global functions. */
const NAMES = ['observeRow', 'runConformance'];

export const CONFORMANCE_OUTPUTS = ['build/conformance/Code.js', 'build/conformance/appsscript.json'];
export const CONFORMANCE_SOURCES = ['test/conformance', 'tools', 'appsscript.json', 'tsconfig.base.json'];

/** Writes the script and the manifest of the product below `root`: same scopes, same advanced service. */
export const buildConformance = async (root) => {
  const builtFrom = new Date();
  const { build } = await import('esbuild');
  const result = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outfile: 'Code.js',
    bundle: true,
    write: false,
    platform: 'neutral',
    format: 'iife',
    globalName: 'app',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'error',
  });
  writeOutput(join(root, 'build/conformance/Code.js'), wrap(result.outputFiles[0].text, NAMES), builtFrom);
  writeOutput(join(root, 'build/conformance/appsscript.json'), readFileSync(join(root, 'appsscript.json')), builtFrom);
};
