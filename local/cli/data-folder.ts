import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EEXIST: 'đường dẫn này đi qua một tệp, không phải thư mục',
  ENOTDIR: 'đường dẫn này đi qua một tệp, không phải thư mục',
  ENOENT: 'không tạo được thư mục ở đây',
  ENOSPC: 'ổ đĩa đã đầy',
};

/** One folder at a time: Node's own recursive way never returns on file systems such as /proc. */
const make = (path: string): void => {
  if (existsSync(path)) return;
  make(dirname(path));
  mkdirSync(path);
};

/** Makes the folder when it is missing; gives a sentence when that cannot be done, else null. */
export const dataFolderProblem = (folder: string): string | null => {
  try {
    make(resolve(folder));
    return null;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return `Không tạo được thư mục dữ liệu «${folder}»: ${REASONS[code] ?? message}.`;
  }
};
