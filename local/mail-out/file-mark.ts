import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from './smtp-out';

const FILE = 'thu-da-gui.txt';

/** The mark as a file beside the workspace's data; a text that is no number counts as no mark. */
export const fileMark = (folder: string): Mark => {
  const path = join(folder, FILE);
  return {
    read: () => {
      const text = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
      return /^\d+$/.test(text) ? Number(text) : null;
    },
    write: (id) => writeFileSync(path, `${id}\n`),
  };
};
