/** Runs Google's own command line tool, and says in one sentence what to do when it refuses. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.mjs';

const CLASP = fileURLToPath(new URL('../../node_modules/@google/clasp/build/src/index.js', import.meta.url));
const SHOWN = 300;

const TROUBLES = [
  [
    /No credentials found|invalid_grant|invalid_rapt|Login Required|invalid authentication credentials/i,
    'Máy này chưa đăng nhập Google, hoặc lần đăng nhập đã hết hạn: hãy chạy `npx clasp login`, đồng ý các quyền, rồi chạy lại lệnh này.',
  ],
  [
    /has not enabled the Apps Script API|Apps Script API has not been used/i,
    'Tài khoản này chưa bật Apps Script API: hãy mở https://script.google.com/home/usersettings, bật lên, chờ một phút rồi chạy lại lệnh này.',
  ],
  [
    /not found|invalid argument.*script ?id/i,
    'Google không thấy dự án này: hãy xem lại mã tập lệnh, hoặc đăng nhập bằng tài khoản có quyền sửa bảng tính.',
  ],
  [
    /permission|forbidden|insufficient/i,
    'Tài khoản đang đăng nhập không có quyền sửa dự án này: hãy đăng nhập bằng tài khoản của xã (`npx clasp login`) rồi chạy lại lệnh này.',
  ],
  [/quota|rate limit|too many requests/i, 'Google đang giới hạn số lần gọi: hãy chờ vài phút rồi chạy lại lệnh này.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|socket|certificate|network|premature close/i,
    'Không kết nối được tới Google: hãy kiểm tra mạng rồi chạy lại lệnh này.',
  ],
];

/**
 * Runs clasp in `folder`. Gives what it printed; throws a Refusal when it ended with an error.
 * `user` is a name under which `npx clasp login --user NAME` was done; without it the usual login counts.
 */
export const clasp = (folder, args, user) => {
  const named = user ? ['--user', user] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLASP, ...named, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Refusal(sentenceFor(`${stderr}\n${stdout}`));
  return stdout;
};

/** The sentence for what clasp printed; what nobody foresaw is shown as it came. */
export const sentenceFor = (printed) => {
  const [, sentence] = TROUBLES.find(([pattern]) => pattern.test(printed)) ?? [];
  return sentence ?? `Google từ chối với lời báo: ${printed.trim().slice(0, SHOWN)}`;
};
