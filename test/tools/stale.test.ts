import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, temporaryProject } from './support/temporary-project';

const OLD = new Date('2026-01-01T00:00:00Z');
const MIDDLE = new Date('2026-01-02T00:00:00Z');
const NEW = new Date('2026-01-03T00:00:00Z');

/** Sources are old, the output was built after them. */
const built = (): string => {
  const root = temporaryProject({ 'src/deep/a.ts': 'a', 'out.js': 'a' });
  for (const path of ['src/deep/a.ts', 'src/deep', 'src']) utimesSync(join(root, path), OLD, OLD);
  utimesSync(join(root, 'out.js'), MIDDLE, MIDDLE);
  return root;
};

const isStale = (root: string): unknown => evaluate('stale.mjs', "tools.isStale(root, ['out.js'], ['src', 'absent'])", root);

describe('stale', () => {
  it('isStale: nothing is newer, is false', () => {
    expect(isStale(built())).toBe(false);
  });

  it('isStale: a source changed, is true', () => {
    const root = built();
    utimesSync(join(root, 'src/deep/a.ts'), NEW, NEW);
    expect(isStale(root)).toBe(true);
  });

  it('isStale: a source was removed, is true', () => {
    const root = built();
    rmSync(join(root, 'src/deep/a.ts'));
    expect(isStale(root)).toBe(true);
  });

  it('isStale: the output is missing, is true', () => {
    const root = built();
    rmSync(join(root, 'out.js'));
    mkdirSync(join(root, 'other'));
    expect(isStale(root)).toBe(true);
  });
});
