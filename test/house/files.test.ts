import { posix } from 'node:path';
import { allFiles, read, textFiles } from './support/tree';

const LINES_PER_FILE = 250;
const FILES_PER_FOLDER = 10;

const code = allFiles().filter((path) => /^(?:src|local|tools|bench|test)\/.*\.(?:ts|mjs)$/.test(path));
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.bench|\.d)?\.(?:ts|mjs)$/;
const EMPTY_NAMES = /(?:^|[/.-])(?:utils?|helpers?|managers?|misc|common)(?=[/.-])/;

const lineCount = (path: string): number => read(path).split('\n').length - 1;

describe('files', () => {
  it(`code: a file, has at most ${LINES_PER_FILE} lines`, () => {
    expect(code.filter((path) => lineCount(path) > LINES_PER_FILE).map((path) => `${path} (${lineCount(path)})`)).toEqual([]);
  });

  it(`src: a folder, holds at most ${FILES_PER_FOLDER} files`, () => {
    const counts = new Map<string, number>();
    for (const path of code.filter((one) => one.startsWith('src/'))) {
      counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > FILES_PER_FOLDER)).toEqual([]);
  });

  it('code: a file name, is kebab-case', () => {
    expect(code.filter((path) => !KEBAB.test(posix.basename(path)))).toEqual([]);
  });

  it('code: a name, says what is inside', () => {
    expect(code.filter((path) => EMPTY_NAMES.test(path))).toEqual([]);
  });

  it('text: a promise for later, is not left in the tree', () => {
    const promise = new RegExp(`\\b(?:${['TO', 'FIX'].map((start) => `${start}${start === 'TO' ? 'DO' : 'ME'}`).join('|')})\\b`);
    const ours = textFiles().filter((path) => path !== 'package-lock.json');
    expect(ours.filter((path) => promise.test(read(path)))).toEqual([]);
  });

  it('text: Vietnamese, is stored composed (NFC)', () => {
    expect(textFiles().filter((path) => read(path) !== read(path).normalize('NFC'))).toEqual([]);
  });
});
