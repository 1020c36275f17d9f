import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MOST_OUTPUT = 64 * 1024 * 1024;

/** What a command left behind. */
export interface ToolRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the project as people do, in a process of its own, building first what is stale. */
export const runTool = (...args: readonly string[]): Promise<ToolRun> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'tools/run.mjs'), ...args], { cwd: ROOT, maxBuffer: MOST_OUTPUT }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
