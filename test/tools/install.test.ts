import { evaluate, temporaryProject } from './support/temporary-project';

const lock = (packages: object): string => JSON.stringify({ packages: { '': {}, ...packages } });

const WANTED = lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-win': { version: '1.0.0', optional: true } });

const isInstalled = (files: Readonly<Record<string, string>>): unknown =>
  evaluate('install.mjs', 'tools.isInstalled(root)', temporaryProject({ 'package-lock.json': WANTED, ...files }));

describe('install', () => {
  it('isInstalled: a fresh clone, is false', () => {
    expect(isInstalled({})).toBe(false);
  });

  it('isInstalled: the same versions without other platforms’ binaries, is true', () => {
    const record = lock({ 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled({ 'node_modules/.package-lock.json': record })).toBe(true);
  });

  it('isInstalled: the lock file moved on, is false', () => {
    const record = lock({ 'node_modules/a': { version: '0.9.0' } });
    expect(isInstalled({ 'node_modules/.package-lock.json': record })).toBe(false);
  });
});
