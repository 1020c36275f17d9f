import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../support/built';
import { LocalProcess } from './support/local-process';
import { Respondents } from './support/respondents';

jest.setTimeout(900_000);

/** DURABILITY_KILLS asks for more; `.ci/run` does. */
const KILLS = Number(process.env['DURABILITY_KILLS'] ?? 4);
/** Longest time under load before a kill. */
const LOAD_MILLIS = 1200;
const PEOPLE = 3;

let folder: string;

beforeAll(async () => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'durable-'));
  const first = await LocalProcess.start(folder);
  await first.stop();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pause = (millis: number): Promise<void> => new Promise((done) => void setTimeout(done, millis));

test('start: killed at random moments under load, keeps every sending that a page confirmed', async () => {
  const respondents = new Respondents(folder);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const program = await LocalProcess.start(folder);
    const people = Array.from({ length: PEOPLE }, () => respondents.sendUntilRefused(program));
    await pause(Math.random() * LOAD_MILLIS);
    await program.kill();
    await Promise.all(people);
  }
  process.stdout.write(`Durability: ${KILLS} kills, ${respondents.confirmed.length} confirmed sendings\n`);
  expect(respondents.lost()).toEqual([]);
});

/** A limit of file size stands for a full disk; blocks of 1,024 bytes, and the signal that goes with it is not wanted. */
const withLittleSpace = (): string => {
  const blocks = Math.ceil(statSync(join(folder, 'workspace.sqlite')).size / 1024) + 40;
  return `trap '' XFSZ; ulimit -f ${blocks}; `;
};

(existsSync('/bin/bash') ? test : test.skip)('start: a disk that fills up, confirms nothing that it could not keep and leaves the data whole', async () => {
  const respondents = new Respondents(folder);
  const program = await LocalProcess.start(folder, withLittleSpace());
  const status = await respondents.sendUntilRefused(program);
  await program.kill();
  expect([status, respondents.lost()]).toEqual([500, []]);
});
