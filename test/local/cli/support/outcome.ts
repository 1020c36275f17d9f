import { runCommand } from '../../../../local/cli/run-command';

/** Runs a command in this process; gives its exit code and what it wrote for people. */
export const outcome = async (...argv: string[]): Promise<[code: number, words: string]> => {
  const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const results = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const code = await runCommand(argv);
    return [code, written.mock.calls.map(([chunk]) => String(chunk)).join('')];
  } finally {
    written.mockRestore();
    results.mockRestore();
  }
};
