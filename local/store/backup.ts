import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openStore, openStoreFile, storeFile } from './store';
import { StoreProblem } from './store-problem';

/** Why a copy cannot be made or taken; the message is a sentence for the person at the keyboard. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}

/** Opens a database, reads all of it and lets it go; throws StoreProblem when it is not whole. */
const assertWhole = (file: string): void => {
  const store = openStoreFile(file);
  try {
    if (store.load() === null) throw new BackupProblem(`Tệp ${file} chưa có dữ liệu nào.`);
  } finally {
    store.close();
  }
};

/** A copy that is there under its name only when it is whole and on the disk. */
const copied = (from: string, to: string): void => {
  const unfinished = `${to}.new`;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, unfinished);
  const handle = openSync(unfinished, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, to);
};

/**
 * Copies the workspace of a folder into a file that is not there yet. The workspace is held meanwhile, so it must not be
 * in use. Throws StoreProblem or BackupProblem.
 */
export const backUp = (folder: string, file: string): void => {
  if (!existsSync(storeFile(folder))) throw new BackupProblem(`Thư mục «${folder}» chưa có dữ liệu để sao lưu.`);
  if (existsSync(file)) throw new BackupProblem(`Đã có tệp «${file}»; xin chọn tên khác để không ghi đè bản sao lưu cũ.`);
  const store = openStore(folder);
  try {
    if (store.load() === null) throw new BackupProblem(`Thư mục «${folder}» chưa có dữ liệu để sao lưu.`);
    copied(storeFile(folder), file);
  } finally {
    store.close();
  }
};

const isHeldByAnother = (file: string): boolean => {
  try {
    openStoreFile(file).close();
    return false;
  } catch (error) {
    return error instanceof StoreProblem && error.code === 'IN_USE';
  }
};

/**
 * Puts a copy in place of the workspace of a folder. The copy is looked through first; what was there is kept beside it,
 * and its name is given back (null when there was nothing). Throws StoreProblem or BackupProblem and changes nothing then.
 */
export const restore = (folder: string, file: string, stamp: string): string | null => {
  if (!existsSync(file)) throw new BackupProblem(`Không có tệp sao lưu «${file}».`);
  const target = storeFile(folder);
  const candidate = `${target}.restored`;
  copied(file, candidate);
  try {
    assertWhole(candidate);
    return exchanged(candidate, target, stamp);
  } finally {
    rmSync(candidate, { force: true });
  }
};

/** A database that lost its place takes its unfinished journal along: the new one must not meet it. */
const exchanged = (candidate: string, target: string, stamp: string): string | null => {
  if (!existsSync(target)) {
    renameSync(candidate, target);
    return null;
  }
  if (isHeldByAnother(target)) throw new StoreProblem('IN_USE', target);
  const kept = `${target}.truoc-${stamp}`;
  renameSync(target, kept);
  if (existsSync(`${target}-journal`)) renameSync(`${target}-journal`, `${kept}-journal`);
  renameSync(candidate, target);
  return kept;
};
