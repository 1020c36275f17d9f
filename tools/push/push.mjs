/** `npm run push`: what was built and checked goes to Google, to one commune or to many. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, say } from '../refusal.mjs';
import { lineFor, pushAll } from './push-all.mjs';
import { loadTargets } from './targets.mjs';
import { filesIn } from './work-folder.mjs';

const OPTIONS = { targets: { type: 'string' }, parent: { type: 'string' }, title: { type: 'string' } };

/** Gives the exit code: 1 when any commune could not be brought up to date. `check` gives 0 when all is well. */
export const push = async (root, args, check) => {
  const list = loadTargets(root, optionsFrom(args));
  if ((await check(root)) !== 0) throw new Refusal('Chưa đẩy gì: chương trình chưa qua được các phép kiểm tra nêu ở trên.');
  const results = pushAll(list, filesIn(join(root, 'dist')));
  const failed = results.filter(({ problem }) => problem !== null);
  process.stdout.write(`${results.map(lineFor).join('\n')}\n`);
  if (failed.length > 0) say(`${failed.length}/${results.length} xã chưa đẩy được. Sửa theo lời nêu ở trên rồi chạy lại; xã đã xong sẽ được bỏ qua.`);
  else say('Bước tiếp theo: mở bảng tính, chờ thực đơn «Công dân số», chọn «Cài đặt từng bước» (sổ đang dùng thì chọn «Cài đặt hoặc sửa chữa»).');
  return failed.length > 0 ? 1 : 0;
};

const optionsFrom = (args) => {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch {
    throw new Refusal('Các tùy chọn: --title TÊN-XÃ, --parent MÃ-BẢNG-TÍNH, --targets TỆP-DANH-SÁCH.');
  }
};
