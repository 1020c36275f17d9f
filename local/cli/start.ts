import { getRequestListener } from '@hono/node-server';
import type { Server } from 'node:http';
import { fileMark } from '../mail-out/file-mark';
import { SmtpOut } from '../mail-out/smtp-out';
import { createPages } from '../pages/app';
import { Desk } from '../pages/desk';
import type { World } from '../runtime/world';
import { openStore, StoreProblem, type Store } from '../store';
import { dataFolderProblem } from './data-folder';
import { listen, LOOPBACK } from './listen';
import { openWorkspace } from './open-workspace';
import { readBundle } from './read-bundle';
import { showInBrowser } from './show-in-browser';
import { readStartOptions, START_HELP, type StartOptions } from './start-options';

const DONE = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;

/** Where sentences for the person at the keyboard go. */
export interface Terminal {
  say(sentence: string): void;
  complain(sentence: string): void;
}

const PROCESS_TERMINAL: Terminal = {
  say: (sentence) => void process.stdout.write(`${sentence}\n`),
  complain: (sentence) => void process.stderr.write(`${sentence}\n`),
};

/** A sentence for what a person can put right; anything else is an error of the program. */
const refusalOf = (error: unknown): string => (error instanceof StoreProblem ? error.message : `Chương trình dừng vì lỗi ngoài dự kiến: ${String(error)}`);

const until = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    server.once('close', resolve);
  });

/** Runs under way cannot be stored; what a failed action left half done is brought to its end first. */
const save = (store: Store, world: World): void => {
  world.settle();
  store.save(world.state, world.clock());
};

const openWorld = (store: Store, terminal: Terminal): World => {
  const stored = store.load();
  if (stored === null) terminal.say('Đang lập sổ và biểu mẫu cho các thôn minh họa, xin chờ vài giây…');
  const world = openWorkspace(readBundle(process.cwd()), stored);
  save(store, world);
  return world;
};

/** What one start works with. */
interface Start {
  readonly server: Server;
  readonly options: StartOptions;
  readonly terminal: Terminal;
}

/** The way to a real mail server when SMTP_URL names one; null keeps all mail in the mailbox page. */
const smtpFor = (folder: string, terminal: Terminal): SmtpOut | null => {
  const url = process.env['SMTP_URL'] ?? '';
  return url === ''
    ? null
    : new SmtpOut(url, fileMark(folder), ({ subject, to }, reason) =>
        terminal.complain(`Máy chủ thư không nhận thư «${subject}» gửi ${to.join(', ')}: ${reason}`),
      );
};

const serve = async ({ server, options, terminal }: Start, store: Store): Promise<void> => {
  const world = openWorld(store, terminal);
  const smtp = smtpFor(options.folder, terminal);
  smtp?.startAfter(world.state.mails);
  const desk = new Desk(world, async () => {
    save(store, world);
    await smtp?.sendNew(world.state.mails);
  });
  server.on('request', getRequestListener(createPages(desk).fetch));
  const address = `http://${LOOPBACK}:${options.port}/`;
  terminal.say(`Mời mở ${address} trên trình duyệt. Nhấn Ctrl+C để dừng; dữ liệu được giữ trong «${options.folder}».`);
  if (options.open && process.stdout.isTTY) showInBrowser(address);
  await until(server);
  smtp?.close();
  world.close();
};

const run = async (work: Start): Promise<number> => {
  let store: Store | null = null;
  try {
    store = openStore(work.options.folder);
    await serve(work, store);
    return DONE;
  } catch (error) {
    work.terminal.complain(refusalOf(error));
    return REFUSED;
  } finally {
    store?.close();
    work.server.close();
  }
};

/**
 * Serves the workspace's pages until the process is told to stop.
 * Gives the exit code: 0 stopped, 1 refused with a sentence, 2 wrong arguments.
 */
export const start = async (argv: readonly string[], terminal: Terminal = PROCESS_TERMINAL): Promise<number> => {
  const read = readStartOptions(argv);
  if ('problem' in read) {
    terminal.complain(`${read.problem}\n${START_HELP}`);
    return WRONG_ARGUMENTS;
  }
  const unusable = dataFolderProblem(read.options.folder);
  if (unusable !== null) {
    terminal.complain(unusable);
    return REFUSED;
  }
  const listening = await listen(read.options.port);
  if ('problem' in listening) {
    terminal.complain(listening.problem);
    return REFUSED;
  }
  return run({ server: listening.server, options: read.options, terminal });
};
