import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ROOT = resolve(__dirname, '../../..');

const created: string[] = [];

afterAll(() => {
  for (const root of created.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A folder of its own with the given files, gone when the test file ends. Gives its path. */
export const temporaryProject = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'cong-dan-so-'));
  created.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

/** Evaluates an expression over one module of tools/, with `root` in scope. Gives its value. */
export const evaluate = (module: string, expression: string, root: string): unknown => {
  const url = pathToFileURL(join(ROOT, 'tools', module)).href;
  const program = `const tools = await import(${JSON.stringify(url)}); const root = process.argv[1];
    console.log(JSON.stringify((await (${expression})) ?? null));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program, root], { encoding: 'utf8' }));
};

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the door of the npm scripts that lies in `root`. */
export const runDoor = (root: string, args: readonly string[]): Outcome => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/run.mjs'), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
