import { outcome } from './support/outcome';

describe('runCommand', () => {
  test('an unknown command: a sentence and exit code 2', async () => {
    expect(await outcome('dance')).toEqual([2, expect.stringMatching(/^Không có lệnh «dance»\. Các lệnh: start, simulate, .*\.\n$/)]);
  });

  test('simulate without arguments: the usage of simulate', async () => {
    expect((await outcome('simulate'))[1]).toContain('npm run simulate');
  });
});
