import { readStartOptions } from '../../../local/cli/start-options';

describe('readStartOptions', () => {
  it('readStartOptions: nothing given, the defaults', () => {
    expect(readStartOptions([])).toEqual({ options: { port: 8143, folder: 'data', open: true } });
  });

  it('readStartOptions: everything given, as given', () => {
    expect(readStartOptions(['--port', '9000', '--data=x', '--no-open'])).toEqual({ options: { port: 9000, folder: 'x', open: false } });
  });

  it.each([['--prot', '9000'], ['--port', 'abc'], ['--port', '0'], ['--port', '70000'], ['--port'], ['--data='], ['xyz']])(
    'readStartOptions: %s %s, a sentence',
    (...argv) => {
      expect(readStartOptions(argv)).toEqual({ problem: expect.stringMatching(/^[A-ZĐK].+\.$/) });
    },
  );
});
