import { runCommand } from '../../../local/cli/run-command';

/** Runs a command and gives its exit code and what it wrote to stderr. */
const outcome = async (...argv: string[]): Promise<[number, string]> => {
  const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await runCommand(argv);
  const text = written.mock.calls.map(([chunk]) => String(chunk)).join('');
  written.mockRestore();
  return [code, text];
};

describe('runCommand', () => {
  test('an unknown command: a sentence and exit code 2', async () => {
    expect(await outcome('dance')).toEqual([2, expect.stringMatching(/^Không có lệnh «dance»\. Các lệnh: start, simulate, .*\.\n$/)]);
  });

  test('simulate without arguments: the usage of simulate', async () => {
    expect((await outcome('simulate'))[1]).toContain('npm run simulate');
  });
});
