/** Builds the programs of this machine: build/local.mjs (start, simulate) and build/bench.mjs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { writeOutput } from './write-output.mjs';

const SHARED = ['src', 'local', 'tools', 'tsconfig.base.json', 'package-lock.json'];

export const LOCAL = { entry: 'local/cli/main.ts', output: 'build/local.mjs', sources: SHARED };
export const BENCH = { entry: 'bench/main.ts', output: 'build/bench.mjs', sources: [...SHARED, 'bench'] };

/** Writes one program below `root`, with a source map so that an error names the file people know. */
export const buildLocal = async (root, program) => {
  const builtFrom = new Date();
  if (!existsSync(join(root, program.entry))) {
    throw new Refusal(`Không tìm thấy ${program.entry}: bản mã nguồn này chưa đủ.`);
  }
  for (const file of await compile(root, program)) writeOutput(file.path, file.contents, builtFrom);
};

const compile = async (root, { entry, output }) => {
  const { build } = await import('esbuild');
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    write: false,
    platform: 'node',
    packages: 'external',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'linked',
    logLevel: 'error',
  });
  return result.outputFiles;
};
