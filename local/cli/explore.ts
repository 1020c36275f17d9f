import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exploreOne } from '../explore/explore-one';
import { Ground } from '../explore/ground';
import { scheduleOf } from '../explore/schedule';
import { shrink } from '../explore/shrink';
import { EXPLORE_HELP, readExploreOptions, type ExploreOptions } from './explore-options';
import { ProgressBar } from './progress-bar';
import { readBundle } from './read-bundle';

const WHOLE = 0;
const BROKEN = 1;
const WRONG_ARGUMENTS = 2;

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Writes the smallest schedule that still fails, so that «simulate» plays it again. */
const writeFailing = (ground: Ground, seed: number, folder: string): string => {
  const smallest = shrink(scheduleOf(seed), (file) => exploreOne(ground, file).length > 0);
  const path = join(folder, `lich-${seed}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(smallest, null, 2)}\n`);
  return path;
};

const complain = (ground: Ground, seed: number, { folder, broken }: { readonly folder: string; readonly broken: readonly string[] }): void => {
  say(`\nLịch số ${seed} không giữ được bất biến:`);
  broken.forEach((sentence) => say(`  ${sentence}`));
  const path = writeFailing(ground, seed, folder);
  say(`Kịch bản rút gọn đã ghi vào ${path}. Chơi lại: npm run simulate -- ${path} --out ${join(folder, `ket-qua-${seed}`)}`);
};

/** Gives how many of the seeds failed. */
const playAll = ({ seeds, from, folder }: ExploreOptions): number => {
  const ground = new Ground(readBundle('.'));
  const bar = new ProgressBar();
  let failing = 0;
  for (let played = 0; played < seeds; played += 1) {
    const broken = exploreOne(ground, scheduleOf(from + played));
    if (broken.length > 0) {
      failing += 1;
      complain(ground, from + played, { folder, broken });
    }
    bar.show((played + 1) / seeds);
  }
  bar.done();
  return failing;
};

/**
 * Plays random schedules of people and faults and looks whether every invariant holds at their end.
 * Gives the exit code: 0 all hold, 1 a schedule failed and was written down, 2 wrong arguments.
 */
export const explore = (argv: readonly string[]): Promise<number> => {
  const read = readExploreOptions(argv);
  if ('problem' in read) {
    say(`${read.problem}\n${EXPLORE_HELP}`);
    return Promise.resolve(WRONG_ARGUMENTS);
  }
  const started = Date.now();
  const failing = playAll(read.options);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  say(`Đã chơi ${read.options.seeds} lịch từ số ${read.options.from} trong ${seconds} giây; ${failing === 0 ? 'mọi bất biến đều giữ được' : `${failing} lịch bị lỗi`}.`);
  return Promise.resolve(failing === 0 ? WHOLE : BROKEN);
};
