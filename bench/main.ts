import { readBundle } from '../local/cli/read-bundle';
import { fullBenchmark } from './full';
import { readOptions, type Options } from './options';
import { brokenTargets, quickCosts } from './quick';
import { jsonText } from './report/json';
import type { Group } from './report/line';
import { costGroups } from './report/service-lines';
import { tableText } from './report/table';

/** npm scripts run in the project's folder, with a fresh build. */
const ROOT = '.';
const USAGE = 'Cách dùng: npm run bench -- [--quick] [--json]\n';

const print = (groups: readonly Group[], { json }: Options): void => {
  process.stdout.write(json ? jsonText(groups) : tableText(groups));
};

const checkCounts = (options: Options): number => {
  const table = quickCosts(readBundle(ROOT));
  const broken = brokenTargets(table);
  print(costGroups(table), options);
  broken.forEach((sentence) => process.stderr.write(`${sentence}\n`));
  return broken.length === 0 ? 0 : 1;
};

const run = (options: Options | null): number => {
  if (options === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (options.quick) return checkCounts(options);
  print(fullBenchmark(readBundle(ROOT)), options);
  return 0;
};

process.exitCode = run(readOptions(process.argv.slice(2)));
