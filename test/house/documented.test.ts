import { MENU_ITEMS } from '../../src/text/dialogs';
import { SETTING_LABELS } from '../../src/text/settings-labels';
import { allFiles, read } from './support/tree';

const OPERATIONS = read('docs/VAN-HANH.md');
const documents = allFiles().filter((path) => path.endsWith('.md'));

/** Scripts of npm named in a text; `npm ci` and the like belong to npm itself. */
const scriptsIn = (text: string): string[] => [...text.matchAll(/\bnpm (?:run (?:--silent )?([a-z:]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? '');
const doorCommandsIn = (text: string): string[] => [...text.matchAll(/tools\/run\.mjs ([a-z]+)/g)].map(([, name]) => name ?? '');

describe('what people can use', () => {
  it('menu: every item, stands in the operations guide', () => {
    expect(Object.values(MENU_ITEMS).filter((caption) => !OPERATIONS.includes(`| ${caption} |`))).toEqual([]);
  });

  it('settings: every one, stands in the operations guide', () => {
    expect(Object.values(SETTING_LABELS).map(({ label }) => label).filter((label) => !OPERATIONS.includes(`| ${label} |`))).toEqual([]);
  });

  it('document: a script of npm it names, exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const wrong = documents.flatMap((path) => scriptsIn(read(path)).filter((name) => !(name in scripts)).map((name) => `${path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  it('document: a command of the door it names, exists', () => {
    const known = read('tools/commands.mjs');
    const wrong = documents.flatMap((path) => doorCommandsIn(read(path)).filter((name) => !new RegExp(`^  ${name}[,:]`, 'm').test(known)).map((name) => `${path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  it('search: it sees the commands (guards against a silent pass)', () => {
    expect(documents.flatMap((path) => scriptsIn(read(path))).length).toBeGreaterThan(10);
  });
});
