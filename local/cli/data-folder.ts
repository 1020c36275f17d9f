import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROBE = '.thu-ghi';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EEXIST: 'đường dẫn này là một tệp, không phải thư mục',
  ENOTDIR: 'đường dẫn này đi qua một tệp, không phải thư mục',
  ENOENT: 'không tạo được thư mục ở đây',
  ENOSPC: 'ổ đĩa đã đầy',
};

/** Makes the folder when it is missing and writes to it once; gives a sentence when that fails, else null. */
export const dataFolderProblem = (folder: string): string | null => {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, PROBE), '');
    rmSync(join(path, PROBE));
    return null;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return `Không ghi được vào thư mục dữ liệu «${folder}»: ${REASONS[code] ?? message}.`;
  }
};
