import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, StoreProblem } from '../../../local/store';
import { START, testWorld } from '../support/test-world';

const SCRIPT = `
  function setUp() {
    ScriptApp.newTrigger('sweep').timeBased().everyMinutes(10).create();
    PropertiesService.getScriptProperties().setProperty('khoá', 'giá trị');
    PropertiesService.getUserProperties().setProperty('riêng', '1');
    FormApp.create('Thôn 1').addTextItem().setTitle('Số liệu');
    MailApp.sendEmail('a@example.vn', 'Chào', 'Nội dung');
  }
  function sweep() { return Math.random(); }`;

const seasonedWorld = (): ReturnType<typeof testWorld> => {
  const world = testWorld(SCRIPT);
  world.run('setUp', 'MENU');
  world.advanceTo(START + 3_600_000);
  return world;
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const save = (world = seasonedWorld()): ReturnType<typeof testWorld> => {
  const store = openStore(folder);
  store.save(world.state, world.clock());
  store.close();
  return world;
};

const problemOfOpening = (): unknown => {
  try {
    const store = openStore(folder);
    try {
      store.load();
    } finally {
      store.close();
    }
  } catch (error) {
    return error instanceof StoreProblem ? error.code : error;
  }
  return null;
};

test('Store.load: new folder, nothing there', () => {
  const store = openStore(join(folder, 'mới'));
  expect(store.load()).toBeNull();
  store.close();
});

test('Store.load: after a save, the same state and clock', () => {
  const world = save();
  const store = openStore(folder);
  expect(store.load()).toEqual({ state: world.state, clock: world.clock() });
  store.close();
});

test('World.create: resumed from the store, goes on as if never stopped', () => {
  const world = save();
  const store = openStore(folder);
  const stored = store.load();
  store.close();
  const resumed = testWorld(SCRIPT, stored ?? {});
  [world, resumed].forEach((one) => one.advanceTo(START + 7_200_000));
  expect(resumed.clock()).toEqual(world.clock());
});

test('Store.save: later changes, kept by the next load', () => {
  const world = save();
  world.typeInto(world.boundBookId, 0, 2, 2, 'Xin chào');
  save(world);
  const store = openStore(folder);
  expect(store.load()?.state.books.get(world.boundBookId)?.sheets[0]?.rows[1]?.[1]?.value).toBe('Xin chào');
  store.close();
});

test('openStore: already open, refused with a sentence', () => {
  const store = openStore(folder);
  expect(problemOfOpening()).toBe('IN_USE');
  store.close();
});

test('openStore: not a database, refused and left untouched', () => {
  writeFileSync(join(folder, 'workspace.sqlite'), 'đây không phải cơ sở dữ liệu'.repeat(100));
  const before = readFileSync(join(folder, 'workspace.sqlite'));
  expect([problemOfOpening(), readFileSync(join(folder, 'workspace.sqlite')).equals(before)]).toEqual(['DAMAGED', true]);
});

test('openStore: empty file, refused', () => {
  writeFileSync(join(folder, 'workspace.sqlite'), '');
  expect(problemOfOpening()).toBe('DAMAGED');
});

test('Store.load: one changed letter, refused', () => {
  save();
  const file = join(folder, 'workspace.sqlite');
  const bytes = readFileSync(file);
  bytes[bytes.indexOf('Nội dung')] = 0x4e + 1;
  writeFileSync(file, bytes);
  expect(problemOfOpening()).toBe('DAMAGED');
});

test('openStore: truncated file, refused', () => {
  save();
  const file = join(folder, 'workspace.sqlite');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, 4_096));
  expect(problemOfOpening()).toBe('DAMAGED');
});

test('openStore: file of a newer program, refused', () => {
  save();
  const file = join(folder, 'workspace.sqlite');
  const bytes = readFileSync(file);
  bytes.writeUInt32BE(99, 60);
  writeFileSync(file, bytes);
  expect(problemOfOpening()).toBe('NEWER');
});

test('openStore: folder that cannot be made, refused', () => {
  writeFileSync(join(folder, 'tệp'), '');
  expect(() => openStore(join(folder, 'tệp', 'con'))).toThrow(/Không ghi được vào/u);
});
