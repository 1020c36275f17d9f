/** Folders in which clasp works: outside the project, since it takes settings from any folder above it. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONTENT = 'content';

/** Runs `work` in a folder of its own and removes it afterwards. clasp refuses folders behind links, hence the real path. */
export const inWorkFolder = (work) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cong-dan-so-push-')));
  try {
    mkdirSync(join(folder, CONTENT));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Puts the settings of one project and its files (texts by name) into the folder. */
export const fillFolder = (folder, scriptId, files) => {
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: CONTENT }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, CONTENT, name), text);
};

/** Texts by name of everything that clasp left in the folder, or that lies in dist/. */
export const contentOf = (folder) => filesIn(join(folder, CONTENT));

/** Texts by file name; files of other kinds, such as a build that is still being written, are left out. */
export const filesIn = (folder) => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|json|html)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};
