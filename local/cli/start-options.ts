import { parseArgs } from 'node:util';

/** How the pages are to be served. */
export interface StartOptions {
  readonly port: number;
  /** Folder of the workspace's data. */
  readonly folder: string;
  /** Whether to show the first page in the machine's browser. */
  readonly open: boolean;
}

export const START_HELP = `Cách dùng: npm start -- [--port SỐ] [--data THƯ_MỤC] [--no-open]
  --port SỐ        cổng trên máy này, từ 1 đến 65535 (mặc định 8143)
  --data THƯ_MỤC   nơi giữ dữ liệu (mặc định data)
  --no-open        không tự mở trình duyệt`;

const DEFAULT_PORT = '8143';
const DEFAULT_FOLDER = 'data';

type Read = { readonly options: StartOptions } | { readonly problem: string };

const parsed = (argv: readonly string[]): { port?: string; data?: string; 'no-open'?: boolean } =>
  parseArgs({
    args: [...argv],
    options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean' } },
    strict: true,
    allowPositionals: false,
  }).values;

const portOf = (text: string): number | null => {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
};

const understood = (values: ReturnType<typeof parsed>): Read => {
  const port = portOf(values.port ?? DEFAULT_PORT);
  const folder = values.data ?? DEFAULT_FOLDER;
  if (port === null) return { problem: `Cổng «${values.port}» không dùng được: cần một số từ 1 đến 65535.` };
  if (folder.trim() === '') return { problem: 'Thư mục dữ liệu sau --data đang để trống.' };
  return { options: { port, folder, open: values['no-open'] !== true } };
};

const ABOUT_ARGUMENT = /'([^']+)'/;

/** Reads the arguments after `start`; what cannot be understood comes back as a sentence. */
export const readStartOptions = (argv: readonly string[]): Read => {
  try {
    return understood(parsed(argv));
  } catch (error) {
    const named = ABOUT_ARGUMENT.exec(String(error))?.[1] ?? argv.join(' ');
    return { problem: `Không hiểu tùy chọn «${named}».` };
  }
};
