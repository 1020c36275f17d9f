import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type ToolRun } from './run-tool';

/** What «simulate» left behind. */
export type Simulated = ToolRun;

/** Runs «simulate» as people do, in a process of its own. */
export const simulate = (...args: string[]): Promise<Simulated> => runTool('simulate', ...args);

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
