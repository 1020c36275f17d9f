import { request } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../../local/cli/listen';
import { start, type Terminal } from '../../../local/cli/start';

class RememberingTerminal implements Terminal {
  readonly said: string[] = [];
  readonly complaints: string[] = [];
  private heard: (() => void) | null = null;

  say(sentence: string): void {
    this.said.push(sentence);
    if (sentence.startsWith('Mời mở')) this.heard?.();
  }

  complain(sentence: string): void {
    this.complaints.push(sentence);
  }

  /** Resolves when the pages are invited to be opened. */
  invited(): Promise<void> {
    return new Promise((resolve) => {
      this.heard = resolve;
    });
  }
}

const portOfServer = async (): Promise<{ port: number; close: () => void }> => {
  const listening = await listen(0);
  if ('problem' in listening) throw new Error(listening.problem);
  const address = listening.server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, close: () => void listening.server.close() };
};

interface Asked {
  readonly port: number;
  readonly path: string;
  /** Body of a post; absent for a get. */
  readonly body?: string;
}

/** Without a pool: a kept connection would outlive the server of the first start. */
const ask = ({ port, path, body }: Asked): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'application/x-www-form-urlencoded' };
    const method = body === undefined ? 'GET' : 'POST';
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve(text));
    });
    asking.on('error', reject);
    asking.end(body);
  });

describe('start', () => {
  const root = mkdtempSync(join(tmpdir(), 'cds-start-'));
  afterAll(() => rmSync(root, { recursive: true }));

  const startFailing = async (argv: readonly string[]): Promise<[number, string]> => {
    const terminal = new RememberingTerminal();
    const code = await start(argv, terminal);
    return [code, terminal.complaints.join('\n')];
  };

  it('start: unknown option, exit 2 and the usage', async () => {
    expect(await startFailing(['--prot', '1'])).toEqual([2, expect.stringContaining('Cách dùng: npm start')]);
  });

  it('start: port taken, exit 1 and a sentence', async () => {
    const taken = await portOfServer();
    const result = await startFailing(['--port', String(taken.port), '--data', join(root, 'x'), '--no-open']);
    taken.close();
    expect(result).toEqual([1, expect.stringContaining('đang được chương trình khác dùng')]);
  });

  it('start: a file where the data folder should be, exit 1 and a sentence without a stack', async () => {
    writeFileSync(join(root, 'file'), '');
    const free = await portOfServer();
    free.close();
    const [code, complaint] = await startFailing(['--port', String(free.port), '--data', join(root, 'file'), '--no-open']);
    expect([code, complaint]).toEqual([1, expect.stringMatching(/^Không ghi được vào .+\.$/)]);
  });

  it('start: stopped and started again, the clock stands where it was left', async () => {
    const { port, close } = await portOfServer();
    close();
    const visit = async (asked: Omit<Asked, 'port'>): Promise<string> => {
      const terminal = new RememberingTerminal();
      const invited = terminal.invited();
      const ended = start(['--port', String(port), '--data', join(root, 'data'), '--no-open'], terminal);
      try {
        await Promise.race([invited, ended]);
        return await ask({ port, ...asked });
      } finally {
        process.emit('SIGINT');
        await ended;
      }
    };
    await visit({ path: '/dong-ho', body: 'stop=closing' });
    expect(await visit({ path: '/' })).toContain('04/09/2026, <b>17:20</b>');
  });
});
