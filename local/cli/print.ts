import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../runtime/world';
import { BackupProblem } from '../store';
import { worked } from './backup';
import { withStore } from './book-text';
import { openWorkspace } from './open-workspace';
import { readBundle } from './read-bundle';

/** Files by the menu item whose page they hold. */
const FILES: Readonly<Record<string, string>> = { printSheets: 'phieu-thon.html', printCodes: 'ma-qr.html' };

/** The page that a menu item shows; throws with what it says instead when there is nothing to print. */
const pageOf = (world: World, item: string): string => {
  world.takeDialogs();
  const { record } = world.run(item, 'MENU');
  if (record.outcome !== 'COMPLETED') throw new BackupProblem(`Không chạy được: ${record.error ?? record.outcome}`);
  world.settle();
  const dialogs = world.takeDialogs();
  const page = dialogs.find((dialog) => dialog.page !== undefined)?.page;
  if (page === undefined) throw new BackupProblem(dialogs[dialogs.length - 1]?.text ?? 'Không có gì để in.');
  return page;
};

/** Writes the sheets for the villages as documents that any browser prints. Nothing is changed. Exit codes as of `backup`. */
export const print = (argv: readonly string[]): Promise<number> =>
  worked(argv, ({ file, folder }) =>
    withStore(folder, (store) => {
      const world = openWorkspace(readBundle(process.cwd()), store.load());
      mkdirSync(file, { recursive: true });
      Object.entries(FILES).forEach(([item, name]) => writeFileSync(join(file, name), pageOf(world, item)));
      return `Đã ghi ${Object.values(FILES).join(' và ')} vào ${file}. Xin mở bằng trình duyệt rồi in (Ctrl+P).`;
    }),
  );
