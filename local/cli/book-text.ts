import { readFileSync, writeFileSync } from 'node:fs';
import type { SheetState } from '../google/state';
import { installOn } from '../scenario/play/install';
import type { World } from '../runtime/world';
import { BackupProblem, openStore, type Store } from '../store';
import { parseBackup } from '../../src/application/archive/backup';
import { fromLines } from '../../src/application/archive/backup-lines';
import { BACKUP, BACKUP_TAB } from '../../src/text/care/backup-words';
import { emptyWorkspace, openWorkspace } from './open-workspace';
import { worked } from './backup';
import { readBundle } from './read-bundle';

/** Writes the operations book as the text that «Sao lưu toàn bộ» gives on Google. Exit codes as of `backup`. */
export const exportBook = (argv: readonly string[]): Promise<number> =>
  worked(argv, ({ file, folder }) =>
    withStore(folder, (store) => {
      const stored = store.load();
      if (stored === null) throw new BackupProblem(`«${folder}» chưa có dữ liệu để xuất.`);
      const world = openWorkspace(readBundle(process.cwd()), stored);
      run(world, 'backUp');
      writeFileSync(file, `${linesOf(backupTab(world)).join('\n')}\n`);
      return `Đã xuất Sổ điều hành của «${folder}» vào ${file}.`;
    }),
  );

/** Makes a new workspace from such a text; refuses a folder that holds one already. Exit codes as of `backup`. */
export const importBook = (argv: readonly string[]): Promise<number> =>
  worked(argv, ({ file, folder }) => {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    return withStore(folder, (store) => {
      if (store.load() !== null) throw new BackupProblem(`«${folder}» đã có dữ liệu: chỉ nhập vào một thư mục mới, xin thêm --data THƯ_MỤC.`);
      process.stderr.write('Đang lập lại các sổ và biểu mẫu, xin chờ…\n');
      const world = emptyWorkspace(readBundle(process.cwd()), momentOf(lines));
      installOn(world, () => bringIn(world, lines));
      store.save(world.state, world.clock());
      return `Đã lập «${folder}» từ ${file}. Xin chạy npm start để xem.`;
    });
  });

/** Opens a data folder for one piece of work. */
export const withStore = (folder: string, work: (store: Store) => string): string => {
  const store = openStore(folder);
  try {
    return work(store);
  } finally {
    store.close();
  }
};

/** When the text was made: the clock of the new workspace goes on from there. */
const momentOf = (lines: readonly string[]): number => {
  const backup = parseBackup(fromLines(lines) ?? '');
  if (backup === null) throw new BackupProblem('Tệp này không phải bản sao lưu Sổ điều hành, hoặc không đủ.');
  return Date.parse(backup.at);
};

const bringIn = (world: World, lines: readonly string[]): void => {
  run(world, 'backUp');
  paste(world, backupTab(world), lines);
  const said = run(world, 'restoreBackup');
  const refusal = Object.values(BACKUP).find((sentence) => sentence !== BACKUP.question && said === sentence);
  if (refusal !== undefined) throw new BackupProblem(refusal);
};

/** Runs a menu item to its end and gives what it said last. */
const run = (world: World, item: string): string => {
  world.takeDialogs();
  const { record } = world.run(item, 'MENU');
  if (record.outcome !== 'COMPLETED') throw new BackupProblem(`Không chạy được: ${record.error ?? record.outcome}`);
  world.settle();
  const said = world.takeDialogs();
  return said[said.length - 1]?.text ?? '';
};

const bookOf = (world: World) => {
  const book = world.state.books.get(world.boundBookId);
  if (book === undefined) throw new Error('the workspace has no operations book');
  return book;
};

const backupTab = (world: World): SheetState => {
  const sheet = bookOf(world).sheets.find(({ title }) => title === BACKUP_TAB);
  if (sheet === undefined) throw new Error('the back-up tab was not made');
  return sheet;
};

const linesOf = (sheet: SheetState): string[] => sheet.rows.map((row) => String(row[0]?.value ?? '')).filter((line) => line !== '');

/** As a person pastes a column. */
const paste = (world: World, sheet: SheetState, lines: readonly string[]): void => {
  sheet.rows = lines.map((value) => [{ value }]);
  sheet.maxRows = Math.max(sheet.maxRows, lines.length);
  sheet.revision += 1;
  bookOf(world).revision += 1;
};
