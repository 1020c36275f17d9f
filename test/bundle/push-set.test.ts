import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { THOROUGH } from '../support/thorough';
import { bundleText } from './support/bundle';

const ROOT = resolve(__dirname, '../..');
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

(THOROUGH ? it : it.skip)('clasp show-file-status: over the built project, lists the script and the manifest', () => {
  bundleText();
  const output = execFileSync(process.execPath, [CLASP, 'show-file-status', '--json'], { cwd: ROOT, encoding: 'utf8' });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  expect(filesToPush.filter((path) => !path.endsWith('.html')).sort()).toEqual(['dist/Code.js', 'dist/appsscript.json']);
});
