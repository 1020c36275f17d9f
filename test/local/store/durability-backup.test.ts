import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp, openStore, restore } from '../../../local/store';
import { testWorld } from '../support/test-world';

let folder: string;
let data: string;
let copy: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  data = join(folder, 'data');
  copy = join(folder, 'sao-luu', 'a.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const save = (text: string): void => {
  const world = testWorld('');
  world.typeInto(world.boundBookId, 0, 1, 1, text);
  const store = openStore(data);
  store.save(world.state, world.clock());
  store.close();
};

const saved = (): unknown => {
  const store = openStore(data);
  const stored = store.load();
  store.close();
  return [...(stored?.state.books.values() ?? [])][0]?.sheets[0]?.rows[0]?.[0]?.value;
};

test('restore: after a backup and later work, brings back what was backed up', () => {
  save('trước');
  backUp(data, copy);
  save('sau');
  restore(data, copy, 'x');
  expect(saved()).toBe('trước');
});

test('restore: over a workspace, keeps what was there beside it', () => {
  save('trước');
  backUp(data, copy);
  expect(existsSync(restore(data, copy, 'x') ?? '')).toBe(true);
});

test('restore: into an empty folder, makes the workspace', () => {
  save('trước');
  backUp(data, copy);
  rmSync(data, { recursive: true });
  restore(data, copy, 'x');
  expect(saved()).toBe('trước');
});

test('restore: over a damaged workspace, makes it whole', () => {
  save('trước');
  backUp(data, copy);
  writeFileSync(join(data, 'workspace.sqlite'), 'hỏng');
  restore(data, copy, 'x');
  expect(saved()).toBe('trước');
});

test('restore: a damaged copy, is refused and leaves the workspace alone', () => {
  save('trước');
  writeFileSync(join(folder, 'b.sqlite'), 'không phải bản sao lưu');
  expect(() => restore(data, join(folder, 'b.sqlite'), 'x')).toThrow(/đã hỏng/u);
  expect(saved()).toBe('trước');
});

test('openStore: a file of a newer program, is refused and left as it is', () => {
  save('trước');
  const file = join(data, 'workspace.sqlite');
  const newer = readFileSync(file);
  newer.writeUInt32BE(99, 60);
  writeFileSync(file, newer);
  expect(() => openStore(data)).toThrow(/phiên bản mới hơn/u);
  expect(readFileSync(file).equals(newer)).toBe(true);
});

test('restore: a workspace in use, is refused', () => {
  save('trước');
  backUp(data, copy);
  const store = openStore(data);
  expect(() => restore(data, copy, 'x')).toThrow(/đang được một cửa sổ khác/u);
  store.close();
});

test('backUp: over an earlier copy, is refused and leaves it alone', () => {
  save('trước');
  backUp(data, copy);
  const before = readFileSync(copy);
  expect(() => backUp(data, copy)).toThrow(/Đã có tệp/u);
  expect(readFileSync(copy).equals(before)).toBe(true);
});

test('backUp: nothing to copy, is refused and makes no folder', () => {
  expect(() => backUp(data, copy)).toThrow(/chưa có dữ liệu/u);
  expect(existsSync(data)).toBe(false);
});
