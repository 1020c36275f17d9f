import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, temporaryProject } from './support/temporary-project';

const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

/** The real command, offline, over our two files of settings and a dist/ with strays beside what belongs there. */
const filesToPush = (): string[] => {
  const root = temporaryProject({
    'dist/Code.js': 'function onOpen() {}',
    'dist/Code.js.123.tmp': '',
    'dist/appsscript.json': '{}',
    'dist/page.html': '<p></p>',
    'dist/stray.js': '',
    'dist/deep/appsscript.json': '{}',
    'src/entry/main.ts': '',
    'package.json': '{}',
  });
  for (const name of ['.clasp.json', '.claspignore']) cpSync(join(ROOT, name), join(root, name));
  const output = execFileSync(process.execPath, [CLASP, 'show-file-status', '--json'], { cwd: root, encoding: 'utf8' });
  return (JSON.parse(output) as { filesToPush: string[] }).filesToPush.sort();
};

describe('clasp', () => {
  it('clasp show-file-status: offline, lists the script, the manifest and pages, and no stray', () => {
    expect(filesToPush()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/page.html']);
  });
});
