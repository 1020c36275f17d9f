import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs «simulate» as people do, in a process of its own. */
const ROOT = join(__dirname, '../..');
const MOST_OUTPUT = 64 * 1024 * 1024;

export interface Simulated {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const simulate = (...args: string[]): Promise<Simulated> =>
  new Promise((resolve) => {
    const command = [join(ROOT, 'tools/run.mjs'), 'simulate', ...args];
    execFile(process.execPath, command, { cwd: ROOT, maxBuffer: MOST_OUTPUT }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

/** A folder of its own for a test, removed afterwards. */
export const inNewFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'kich-ban-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** `report.json` of a scenario given as text. */
export const reportOf = (scenario: string): Promise<unknown> =>
  inNewFolder(async (folder) => {
    const file = join(folder, 'kich-ban.json');
    writeFileSync(file, scenario);
    const { code, stdout, stderr } = await simulate(file, '--out', join(folder, 'ket-qua'), '--json');
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as unknown;
  });
