import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../..');

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** The real program on a port of its own, as «npm start» runs it. */
export class LocalProcess {
  complaints = '';
  private readonly ended: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    this.ended = new Promise((done) => void child.once('exit', () => done()));
    child.stderr?.setEncoding('utf8').on('data', (part: string) => (this.complaints += part));
  }

  /** Starts the program on a data folder and waits for its invitation; `prefix` goes before the command line. */
  static async start(folder: string, prefix = ''): Promise<LocalProcess> {
    const port = await freePort();
    const command = `${prefix}exec "${process.execPath}" "${join(ROOT, 'build/local.mjs')}" start --no-open --port ${port} --data "${folder}"`;
    const child = spawn('/bin/bash', ['-c', command], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const program = new LocalProcess(child, port);
    await program.invited();
    return program;
  }

  /** Ends the process as a power cut would. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }

  /** Posts a form; gives the status, or 0 when the connection broke off. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<number> {
    return new Promise((done) => {
      const headers = { Origin: `http://127.0.0.1:${this.port}`, 'Content-Type': 'application/x-www-form-urlencoded' };
      const asking = request({ host: '127.0.0.1', port: this.port, path, method: 'POST', headers, agent: false }, (response) => {
        response.resume();
        response.on('end', () => done(response.statusCode ?? 0)).on('error', () => done(0));
      });
      asking.on('error', () => done(0));
      asking.end(new URLSearchParams(fields).toString());
    });
  }

  private invited(): Promise<void> {
    return new Promise((done, fail) => {
      let said = '';
      this.child.stdout?.setEncoding('utf8').on('data', (part: string) => {
        said += part;
        if (said.includes('Mời mở')) done();
      });
      void this.ended.then(() => fail(new Error(`the program ended before it invited: ${this.complaints}`)));
    });
  }
}
