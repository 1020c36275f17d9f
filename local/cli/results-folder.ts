import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that takes the results of a scenario; nothing is written outside of it. */
export interface ResultFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const OUTBOX = 'outbox';
const MESSAGE = /^\d{4,}\.eml$/;

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

/** Messages of an earlier run would be taken for those of this one. */
const removeOldMessages = (folder: string): void => {
  const old = readdirSync(join(folder, OUTBOX)).filter((name) => MESSAGE.test(name));
  old.forEach((name) => rmSync(join(folder, OUTBOX, name)));
};

/** Creates the folder and writes all results; those of an earlier run are replaced. */
export const writeResults = (folder: string, files: readonly ResultFile[]): void => {
  mkdirSync(join(folder, OUTBOX), { recursive: true });
  removeOldMessages(folder);
  for (const { path, content } of files) writeFileSync(join(folder, ...path.split('/')), content);
};
