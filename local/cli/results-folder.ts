import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that takes the results of a scenario; nothing is written outside of it. */
export interface ResultFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const OUTBOX = 'outbox';

/** Folders with as many files as the run makes, and what their files are called. */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  [OUTBOX]: /^\d{4,}\.eml$/,
  'csv/master': /^\d{2,}[a-z0-9-]*\.csv$/,
  'csv/operations': /^\d{2,}[a-z0-9-]*\.csv$/,
};

const existing = (folder: string): 'NOTHING' | 'FILE' | 'EMPTY' | 'FILLED' => {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return 'NOTHING';
  if (!found.isDirectory()) return 'FILE';
  return readdirSync(folder).length === 0 ? 'EMPTY' : 'FILLED';
};

/** Why a folder cannot take results, as a sentence, or null. */
export const folderTrouble = (folder: string, force: boolean): string | null => {
  const state = existing(folder);
  if (state === 'FILE') return `«${folder}» là một tệp, không phải thư mục.`;
  if (state === 'FILLED' && !force) return `Thư mục «${folder}» đã có nội dung; chọn thư mục khác hoặc thêm --force.`;
  return null;
};

/** Messages and tabs of an earlier run would be taken for those of this one. */
const removeOld = (folder: string, names: RegExp): void => {
  if (!existsSync(folder)) return;
  readdirSync(folder).filter((name) => names.test(name)).forEach((name) => rmSync(join(folder, name)));
};

const write = (folder: string, { path, content }: ResultFile): void => {
  const file = join(folder, ...path.split('/'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** Creates the folder and writes all results; those of an earlier run are replaced. */
export const writeResults = (folder: string, files: readonly ResultFile[]): void => {
  mkdirSync(join(folder, OUTBOX), { recursive: true });
  for (const [name, names] of Object.entries(FOLDERS)) removeOld(join(folder, ...name.split('/')), names);
  files.forEach((file) => write(folder, file));
};
