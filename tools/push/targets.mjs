/** The communes to push to: one in .clasp.json, or many in a file of one's own. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../refusal.mjs';

const PLACEHOLDER = 'THAY-BANG-MA-DU-AN-APPS-SCRIPT';

/**
 * `options` is { targets, parent, title }. Gives { targets, keep }: keep(index, ids) writes the ids of a
 * project that was just made back to where the target came from.
 */
export const loadTargets = (root, options) => (options.targets ? fromList(resolve(folder(root), options.targets)) : single(root, options));

/** npm runs scripts in the project; paths mean the folder in which the person typed the command. */
const folder = (root) => process.env.INIT_CWD ?? root;

const single = (root, options) => {
  const path = join(root, '.clasp.json');
  const settings = existsSync(path) ? readJson(path) : { rootDir: 'dist' };
  const known = settings.scriptId === PLACEHOLDER ? undefined : settings.scriptId;
  const target = { name: options.title ?? '', scriptId: known, parentId: options.parent };
  return { targets: [target], keep: (_, ids) => writeJson(path, { ...settings, ...ids }) };
};

const fromList = (path) => {
  if (!existsSync(path)) throw new Refusal(`Không tìm thấy danh sách ${path}.`);
  const targets = readJson(path);
  if (!Array.isArray(targets) || targets.length === 0 || !targets.every(isTarget)) {
    throw new Refusal(`${path} phải là danh sách như [{ "name": "Xã A", "scriptId": "…" }, { "name": "Xã B" }], mỗi xã một tên khác nhau.`);
  }
  if (new Set(targets.map(({ name }) => name)).size < targets.length) throw new Refusal(`${path} có hai xã trùng tên.`);
  const keep = (index, ids) => {
    targets[index] = { ...targets[index], ...ids };
    writeJson(path, targets);
  };
  return { targets, keep };
};

const isTarget = (one) => typeof one?.name === 'string' && ['scriptId', 'parentId', 'user'].every((key) => ['string', 'undefined'].includes(typeof one[key]));

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Refusal(`${path} không phải là JSON đúng: hãy xem lại dấu phẩy và dấu ngoặc.`);
  }
};

/** In one step, so that a stop never leaves half a list. */
const writeJson = (path, value) => {
  writeFileSync(`${path}.tmp`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${path}.tmp`, path);
};
