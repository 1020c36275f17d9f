/** Brings node_modules in line with package-lock.json; needs nothing but Node and its npm. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, say } from './refusal.mjs';

const TROUBLES = [
  [/EACCES|EPERM|EROFS/, 'Không ghi được vào thư mục chương trình. Hãy chép thư mục sang nơi khác có quyền ghi rồi chạy lại.'],
  [/ENOSPC/, 'Ổ đĩa đã đầy. Hãy giải phóng khoảng 1 GB rồi chạy lại.'],
  [/EUSAGE/, 'Tệp package-lock.json không khớp package.json. Hãy tải lại bản gốc của chương trình.'],
  [/EINTEGRITY/, 'Gói tải về không đúng với bản đã kiểm. Hãy chạy lại; nếu vẫn lỗi, hãy báo người phụ trách.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|ENOTCACHED|E50\d|network/,
    'Không kết nối được mạng để tải các gói cần thiết. Hãy kiểm tra mạng rồi chạy lại; chỉ lần đầu mới cần mạng.',
  ],
];

/**
 * Its own messages are asked for even under «npm run --silent», because they tell what went wrong;
 * the builder is a development package and has to come on a machine set to production, too.
 */
const NPM_OPTIONS = ['--loglevel=error', '--include=dev', '--include=optional', '--prefer-offline', '--fetch-retry-mintimeout=1000'];

/** npm records in its hidden lock file what it has really put into node_modules, once it has finished. */
export const isInstalled = (root) => {
  const recordPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(recordPath)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(recordPath);
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
  );
};

/** Installs when something is missing. Throws a Refusal that says what to do when that cannot succeed. */
export const ensureInstalled = (root) => {
  if (isInstalled(root)) return;
  assertWritable(root);
  say('Đang cài đặt các gói cần thiết (chỉ lần đầu hoặc sau khi cập nhật, khoảng một phút)…');
  const { command, args, shell } = npmCommand();
  const result = spawnSync(command, [...args, 'ci', ...NPM_OPTIONS], {
    cwd: root,
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) throw new Refusal(sentenceFor(`${result.error ?? ''}\n${result.stderr ?? ''}`));
  say('Đã cài đặt xong.');
};

const packagesOf = (lockPath) => {
  try {
    return JSON.parse(readFileSync(lockPath, 'utf8')).packages ?? {};
  } catch (error) {
    throw new Refusal(`Không đọc được tệp ${lockPath} (${error.message}). Hãy tải lại bản gốc của chương trình.`);
  }
};

const assertWritable = (root) => {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Refusal(TROUBLES[0][1]);
  }
};

/** Under «npm start» npm names its own script, which avoids npm.cmd and its shell on Windows. */
const npmCommand = () => {
  const own = process.env['npm_execpath'];
  if (own && /npm-cli\.[cm]?js$/.test(own)) return { command: process.execPath, args: [own], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
};

const sentenceFor = (output) => {
  if (/spawnSync npm ENOENT/.test(output)) return 'Không tìm thấy npm. Hãy cài Node.js (kèm npm) bản 20 trở lên rồi chạy lại.';
  const known = TROUBLES.find(([pattern]) => pattern.test(output));
  const code = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1];
  return `${known ? known[1] : 'Không cài đặt được các gói cần thiết.'}${code ? ` (Mã lỗi của npm: ${code}.)` : ''}`;
};
