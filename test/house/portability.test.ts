import { read, textFiles } from './support/tree';

/** Written in pieces, or this file would find itself. */
const MACHINE_PATHS = new RegExp(`(?<![\\w.:~$}])/(?:${['ho' + 'me', 'ro' + 'ot', 'Use' + 'rs', 'wo' + 'rk', 'm' + 'nt'].join('|')})/`);
const WINDOWS_PATHS = new RegExp('[A-Z]:\\\\' + '+Users');
const REGISTRIES = new RegExp(['regis' + 'try\\.[\\w-]+\\.(?:org|com|net|io|dev|cn|vn)\\b', 'npm' + 'mirror', 'arti' + 'factory', 'verd' + 'accio', '_auth' + 'Token'].join('|'), 'i');

const findings = (pattern: RegExp): string[] =>
  textFiles().flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

describe('portability', () => {
  it.each([
    ['an absolute path of one machine', MACHINE_PATHS],
    ['a path of one Windows machine', WINDOWS_PATHS],
    ['the host of a package registry', REGISTRIES],
  ])('text: %s, is nowhere', (_, pattern) => {
    expect(findings(pattern)).toEqual([]);
  });

  it('lock file: where a package came from, is left to the reader’s own settings', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
