import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Root of the project; the house looks at all of it. */
export const ROOT = resolve(__dirname, '../../..');

const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'build', 'data', 'coverage', '.stryker-tmp']);
const TEXT = /\.(?:ts|mjs|cjs|js|json|md|html|css|svg|yml|yaml|sh)$|(?:^|\/)(?:\.[a-z]+|run|LICENSE)$/;

/** Every file of the project, as paths from the root with forward slashes. */
export const allFiles = (): string[] => walk(ROOT).map((path) => relative(ROOT, path).split(sep).join('/'));

/** Files that hold text people read or write. */
export const textFiles = (): string[] => allFiles().filter((path) => TEXT.test(path));

/** TypeScript files below any of the folders. */
export const typescriptIn = (...folders: string[]): string[] =>
  allFiles().filter((path) => path.endsWith('.ts') && folders.some((folder) => path.startsWith(`${folder}/`)));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
  });
