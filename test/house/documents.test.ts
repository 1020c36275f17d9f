import { existsSync } from 'node:fs';
import { posix, join } from 'node:path';
import { ROOT, allFiles, read } from './support/tree';

const README_LINES = 150;
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;

const documents = allFiles().filter((path) => path.endsWith('.md'));

const brokenLinks = (path: string): string[] =>
  [...read(path).matchAll(LINK)]
    .map(([, target]) => posix.join(posix.dirname(path), target ?? ''))
    .filter((target) => !existsSync(join(ROOT, target)))
    .map((target) => `${path} → ${target}`);

describe('documents', () => {
  it('document: a link within the project, leads somewhere', () => {
    expect(documents.flatMap(brokenLinks)).toEqual([]);
  });

  it('README.md: its length, is a few screens', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(README_LINES);
  });

  it('comment: a document it names, is part of the project', () => {
    const names = new Set(documents.map((path) => posix.basename(path)));
    const code = allFiles().filter((path) => /\.(?:ts|mjs)$/.test(path));
    const missing = code.flatMap((path) =>
      [...read(path).matchAll(/\b[\w-]+\.md\b/g)].filter(([name]) => !names.has(name)).map(([name]) => `${path} names ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
