import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, type Outcome } from './temporary-project';

/** A login that opens nothing. */
const LOGIN = {
  tokens: {
    default: {
      client_id: 'loopback', client_secret: 'loopback', type: 'authorized_user', refresh_token: 'none', access_token: 'none', expiry_date: 4102444800000,
    },
  },
};

export interface PushRun {
  /** A folder with dist/ and .clasp.json. */
  readonly root: string;
  readonly args?: readonly string[];
  readonly surroundings: Readonly<Record<string, string>>;
  readonly loggedIn?: boolean;
  /** Exit code of the checks before the push. */
  readonly checked?: number;
}

/** Runs the push command with the real clasp in a process of its own. */
export const runPush = ({ root, args = [], surroundings, loggedIn = true, checked = 0 }: PushRun): Promise<Outcome> => {
  const url = (file: string): string => JSON.stringify(pathToFileURL(join(ROOT, 'tools', file)).href);
  const program = `import { push } from ${url('push/push.mjs')}; import { say } from ${url('refusal.mjs')};
    const [root, ...args] = process.argv.slice(1);
    try { process.exitCode = await push(root, args, () => ${checked}); } catch (error) { say(error.message); process.exitCode = 1; }`;
  return outcomeOf(spawn(process.execPath, ['--input-type=module', '-e', program, '--', root, ...args], { env: surroundingsOf({ root, surroundings, loggedIn }) }));
};

/** Runs `npm run push` as a person does in a clone, with its own checks; takes minutes. */
export const runWholePush = ({ root, args = [], surroundings, loggedIn = true }: PushRun): Promise<Outcome> =>
  outcomeOf(spawn(process.execPath, [join(root, 'tools/run.mjs'), 'push', ...args], { cwd: root, env: surroundingsOf({ root, surroundings, loggedIn }) }));

/** A home of its own, so that nobody's real login is touched. */
const surroundingsOf = ({ root, surroundings, loggedIn = true }: PushRun): NodeJS.ProcessEnv => {
  const home = mkdtempSync(join(tmpdir(), 'cong-dan-so-home-'));
  writeFileSync(join(home, 'login.json'), JSON.stringify(loggedIn ? LOGIN : {}));
  return { PATH: process.env['PATH'], HOME: home, clasp_config_auth: join(home, 'login.json'), INIT_CWD: root, ...surroundings };
};

const outcomeOf = (child: ReturnType<typeof spawn>): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (text: Buffer) => (stdout += text.toString('utf8')));
    child.stderr?.on('data', (text: Buffer) => (stderr += text.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
