/** What each npm script does once everything is installed. A command gives its exit code. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureAll, ensureBundle, ensureConformance, ensureProgram } from './build.mjs';
import { BENCH, LOCAL } from './build-local.mjs';
import { push } from './push/push.mjs';
import { say } from './refusal.mjs';

const PROJECTS = ['tsconfig.json', 'src/tsconfig.json', 'src/tsconfig.pure.json'];

const build = async (root) => {
  const bundle = await ensureBundle(root);
  const local = await ensureProgram(root, LOCAL);
  say(bundle || local ? 'Đã dựng xong dist/ và build/.' : 'dist/ và build/ đã là bản mới nhất.');
  return 0;
};

/** Runs a built program inside this process; it sets the exit code itself. */
const program = (which, leading) => async (root, args) => {
  await ensureBundle(root);
  await ensureProgram(root, which);
  const file = join(root, which.output);
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, file, ...leading, ...args];
  await import(pathToFileURL(file).href);
  return process.exitCode ?? 0;
};

const test = async (root, args) => {
  await ensureAll(root);
  process.env.BUILT = '1';
  return node(root, 'node_modules/jest/bin/jest.js', args);
};

const conformance = async (root) => {
  await ensureConformance(root);
  say('Đã dựng xong build/conformance/. Cách chạy trên tài khoản thật: docs/CONFORMANCE.md.');
  return 0;
};

const check = async (root) => {
  await ensureBundle(root);
  const compiled = PROJECTS.map((project) => node(root, 'node_modules/typescript/bin/tsc', ['-p', project]));
  const house = node(root, 'node_modules/jest/bin/jest.js', ['test/house', 'test/bundle']);
  return [...compiled, house].every((code) => code === 0) ? 0 : 1;
};

const node = (root, script, args) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

export const COMMANDS = {
  start: program(LOCAL, ['start']),
  simulate: program(LOCAL, ['simulate']),
  bench: program(BENCH, []),
  explore: program(LOCAL, ['explore']),
  /** Commands without a script of their own: npm run local -- backup FILE. */
  local: program(LOCAL, []),
  build,
  test,
  check,
  push: (root, args) => push(root, args, check),
  conformance,
};
