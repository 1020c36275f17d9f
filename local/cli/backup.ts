import { parseArgs } from 'node:util';
import { backUp, BackupProblem, restore, StoreProblem } from '../store';

const DONE = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;
const DEFAULT_FOLDER = 'data';

const HELP = `Cách dùng: npm run local -- backup TỆP [--data THƯ_MỤC]
           npm run local -- restore TỆP [--data THƯ_MỤC]
           npm run local -- export TỆP [--data THƯ_MỤC]
           npm run local -- import TỆP [--data THƯ_MỤC]
           npm run local -- print NƠI_GHI [--data THƯ_MỤC]
  TỆP              bản sao lưu cả thư mục (backup, restore), hoặc bản .tsv của Sổ điều hành (export, import)
  NƠI_GHI          thư mục nhận phiếu và mã QR để in
  --data THƯ_MỤC   nơi giữ dữ liệu (mặc định data)
Xin dừng chương trình (npm start) trước khi sao lưu hay khôi phục.`;

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

interface Place {
  readonly file: string;
  readonly folder: string;
}

const placeIn = (argv: readonly string[]): Place | null => {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: { data: { type: 'string' } }, strict: true, allowPositionals: true });
    const [file, ...more] = positionals;
    return file === undefined || file.trim() === '' || more.length > 0 ? null : { file, folder: values.data ?? DEFAULT_FOLDER };
  } catch {
    return null;
  }
};

/** What a person can put right is told in one sentence; so is trouble with files. */
const sentenceOf = (error: unknown, { file }: Place): string => {
  if (error instanceof BackupProblem || error instanceof StoreProblem) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC') return 'Ổ đĩa đã đầy nên chưa chép được. Dữ liệu đang có được giữ nguyên.';
  return `Không đọc hoặc ghi được «${file}» (${code ?? String(error)}). Dữ liệu đang có được giữ nguyên.`;
};

/** Runs a command over one file and one data folder; trouble that a person can put right ends in its sentence. */
export const worked = (argv: readonly string[], work: (place: Place) => string): Promise<number> => {
  const place = placeIn(argv);
  if (place === null) {
    complain(HELP);
    return Promise.resolve(WRONG_ARGUMENTS);
  }
  try {
    say(work(place));
    return Promise.resolve(DONE);
  } catch (error) {
    complain(sentenceOf(error, place));
    return Promise.resolve(REFUSED);
  }
};

/** Copies the workspace into a file. Exit code: 0 done, 1 refused with a sentence, 2 wrong arguments. */
export const backup = (argv: readonly string[]): Promise<number> =>
  worked(argv, ({ file, folder }) => {
    backUp(folder, file);
    return `Đã sao lưu dữ liệu của «${folder}» vào ${file}.`;
  });

/** Puts a copy in place of the workspace; what was there is kept beside it. Exit codes as of `backup`. */
export const restoreBackup = (argv: readonly string[]): Promise<number> =>
  worked(argv, ({ file, folder }) => {
    const kept = restore(folder, file, new Date().toISOString().replace(/[:.]/g, '-'));
    const before = kept === null ? '' : ` Dữ liệu trước đó được giữ ở ${kept}.`;
    return `Đã khôi phục «${folder}» từ ${file}.${before}`;
  });
