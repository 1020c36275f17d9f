/** Brings one commune's script up to date: made when there is none, looked at before, read back after. */
import { Refusal } from '../refusal.mjs';
import { clasp } from './clasp.mjs';
import { strangers } from './marker.mjs';
import { contentOf, fillFolder, inWorkFolder } from './work-folder.mjs';

const BOOK = 'Sổ điều hành Công dân số';

/**
 * `target` is { name, scriptId, parentId, user }; all but the name may be missing. Gives { scriptId, outcome },
 * outcome being CREATED, PUSHED or UNCHANGED. `keep` is told the ids of a new project before anything else
 * happens, so that a push that is cut short is gone on with instead of making a second one.
 */
export const pushTarget = (target, files, keep) => {
  const isNew = !target.scriptId;
  const scriptId = target.scriptId || create(target, keep);
  if (!isNew && isUpToDate(scriptId, target.user, files)) return { scriptId, outcome: 'UNCHANGED' };
  inWorkFolder((folder) => {
    fillFolder(folder, scriptId, files);
    clasp(folder, ['push', '--force'], target.user);
  });
  if (!same(readRemote(scriptId, target.user), files)) {
    throw new Refusal('Đã đẩy, nhưng đọc lại thì thấy khác với bản vừa đẩy: hãy chạy lại lệnh này.');
  }
  return { scriptId, outcome: isNew ? 'CREATED' : 'PUSHED' };
};

/** With a parent the script is bound to that spreadsheet; otherwise a new spreadsheet is made for it. */
const create = (target, keep) =>
  inWorkFolder((folder) => {
    const where = target.parentId ? ['--parentId', target.parentId] : ['--type', 'sheets'];
    const title = target.name ? `${BOOK} - ${target.name}` : BOOK;
    const printed = clasp(folder, ['create-script', '--json', '--title', title, '--rootDir', 'content', ...where], target.user);
    const { scriptId, parentId } = JSON.parse(printed.slice(printed.indexOf('{')));
    if (!scriptId) throw new Refusal('Google không cho biết mã của dự án vừa lập: hãy mở bảng tính, chép mã tập lệnh rồi chạy lại.');
    keep({ scriptId, parentId: parentId ?? target.parentId });
    return scriptId;
  });

const readRemote = (scriptId, user) =>
  inWorkFolder((folder) => {
    fillFolder(folder, scriptId, {});
    clasp(folder, ['pull'], user);
    return contentOf(folder);
  });

/** Throws a Refusal when the project is somebody else's. */
const isUpToDate = (scriptId, user, files) => {
  const before = readRemote(scriptId, user);
  refuseStrangers(before);
  return same(before, files);
};

const refuseStrangers = (files) => {
  const names = strangers(files);
  if (names.length === 0) return;
  throw new Refusal(
    `Dự án đang chứa tệp không phải của chương trình này (${names.join(', ')}) nên không ghi đè: hãy xem lại mã tập lệnh, hoặc tự xóa các tệp đó trong Apps Script rồi chạy lại.`,
  );
};

const same = (left, right) => {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
};
