import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Outcome, runDoor, temporaryProject } from './support/temporary-project';

const EMPTY_LOCK = JSON.stringify({ packages: { '': {} } });

/** A project whose only dependency can be had nowhere, with the real tools in it. */
const project = (files: Readonly<Record<string, string>>): string => {
  const root = temporaryProject({ 'package.json': '{"name":"a","type":"module"}', ...files });
  cpSync(join(ROOT, 'tools'), join(root, 'tools'), { recursive: true });
  return root;
};

const installed = { 'package-lock.json': EMPTY_LOCK, 'node_modules/.package-lock.json': EMPTY_LOCK };
const STACK = /\n\s+at /;

const simulate = (): Outcome => {
  const root = project({
    ...installed,
    'src/entry/main.ts': 'export const onOpen = (): void => undefined;',
    'local/cli/main.ts': 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 2;',
    'appsscript.json': '{}',
  });
  cpSync(join(ROOT, 'node_modules/esbuild'), join(root, 'node_modules/esbuild'), { recursive: true });
  cpSync(join(ROOT, 'node_modules/@esbuild'), join(root, 'node_modules/@esbuild'), { recursive: true });
  return runDoor(root, ['simulate', 'a.json', '--out', 'b']);
};

describe('run', () => {
  it('run: an unknown command, is answered with the list of commands', () => {
    expect(runDoor(project(installed), ['bay']).stderr).toContain('Không có lệnh «bay». Các lệnh: start, simulate');
  });

  it('run: a missing entry, is a sentence and no stack', () => {
    const { status, stderr } = runDoor(project(installed), ['build']);
    expect([status, STACK.test(stderr), stderr.includes('src/entry/main.ts')]).toEqual([1, false, true]);
  });

  it('run: a lock file that cannot be read, is a sentence and no stack', () => {
    const { status, stderr } = runDoor(project({ ...installed, 'package-lock.json': '{' }), ['build']);
    expect([status, STACK.test(stderr), stderr.includes('Không đọc được tệp')]).toEqual([1, false, true]);
  });

  it('run: simulate, passes arguments and exit code on and adds nothing to standard output', () => {
    const { status, stdout } = simulate();
    expect([status, stdout]).toEqual([2, '["simulate","a.json","--out","b"]\n']);
  });

  it('run: its oldest Node, is the one package.json names', () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
    expect(readFileSync(join(ROOT, 'tools/run.mjs'), 'utf8')).toContain(`OLDEST_NODE = ${engines.node.replace('>=', '')}`);
  });
});
