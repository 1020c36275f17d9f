/** Builds dist/: the one script file that Google runs, the manifest, and the pages if there are any. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markerLine } from './push/marker.mjs';
import { Refusal } from './refusal.mjs';
import { writeOutput } from './write-output.mjs';

const ENTRY = 'src/entry/main.ts';

/** Names of the web that a library asks for and Google lacks: put in wherever they are used, left out otherwise. */
const STAND_INS = ['src/adapters/qr/text-encoder.ts'];

export const BUNDLE_OUTPUTS = ['dist/Code.js', 'dist/appsscript.json'];
export const BUNDLE_SOURCES = ['src', 'tools', 'appsscript.json', 'tsconfig.base.json', 'package.json', 'package-lock.json'];

/** Writes dist/ below `root`. Gives the names of the global functions. */
export const buildBundle = async (root) => {
  const builtFrom = new Date();
  if (!existsSync(join(root, ENTRY))) throw new Refusal(`Không tìm thấy ${ENTRY}: bản mã nguồn này chưa đủ.`);
  const { code, names } = await compile(root);
  for (const page of pagesOf(root)) copy(root, join('src/entry', page), page, builtFrom);
  copy(root, 'appsscript.json', 'appsscript.json', builtFrom);
  writeOutput(join(root, 'dist/Code.js'), markerLine(versionOf(root)) + wrap(code, names), builtFrom);
  return names;
};

const compile = async (root) => {
  const script = await bundle(root, { format: 'iife', globalName: 'app' });
  return { code: script.outputFiles[0].text, names: await exportedNames(root) };
};

/** esbuild lists exports for modules only, hence a second pass; so the global functions cannot drift. */
const exportedNames = async (root) => {
  const { metafile } = await bundle(root, { format: 'esm', metafile: true });
  return [...metafile.outputs['Code.js'].exports].sort();
};

const bundle = async (root, wanted) => {
  const { build } = await import('esbuild');
  return build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outfile: 'Code.js',
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    inject: STAND_INS.map((path) => join(root, path)).filter((path) => existsSync(path)),
    logLevel: 'error',
    ...wanted,
  });
};

/**
 * Google sees top-level functions only, and loads the file for every run: the program itself is
 * evaluated at the first call, and each export gets a function of its own name in front of it.
 */
export const wrap = (code, names) => {
  const body = code.replace(/^"use strict";\n/, '');
  const stubs = names.map((name) => `function ${name}(e) { return app_().${name}(e); }`);
  return [
    'function app_() {',
    '"use strict";',
    'if (app_.loaded) return app_.loaded;',
    `${body.trimEnd()}`,
    'app_.loaded = app;',
    'return app;',
    '}',
    ...stubs,
    '',
  ].join('\n');
};

const versionOf = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

const pagesOf = (root) => readdirSync(join(root, 'src/entry')).filter((name) => name.endsWith('.html'));

const copy = (root, from, name, builtFrom) => {
  writeOutput(join(root, 'dist', name), readFileSync(join(root, from)), builtFrom);
};
