import { readFileSync } from 'node:fs';
import { MEMORY_KEYS } from '../../src/application/memory';
import { toCsvFiles } from '../export/csv-files';
import { toEmlFiles } from '../export/eml';
import { toXlsx } from '../export/xlsx';
import type { BookState } from '../google/state';
import type { Workspace } from '../runtime/workspace';
import { readScenario } from '../scenario/file/read-scenario';
import type { Scenario } from '../scenario/file/schema';
import { menuTrouble } from '../scenario/play/menu-check';
import { playOn, type Played } from '../scenario/play/play';
import { TabDesk } from '../scenario/play/tab-desk';
import { registryIn } from '../scenario/play/village-forms';
import { worldFor } from '../scenario/play/world-for';
import { endOfDay } from '../../src/application/picture/picture-on';
import { viewPastDay } from '../scenario/play/view-past-day';
import { buildPastReport, buildReport, reportText, type ScenarioReport } from '../scenario/report/build-report';
import { givenPath } from './given-path';
import { ProgressBar } from './progress-bar';
import { readBundle } from './read-bundle';
import { folderTrouble, writeResults, type ResultFile } from './results-folder';
import { seasonTable } from './season-table';
import { readSimulateOptions, SIMULATE_HELP, type SimulateOptions } from './simulate-options';

const PLAYED = 0;
const UNUSABLE = 1;
const WRONG_ARGUMENTS = 2;
const MOST_NOTES = 10;

const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

const textOf = (file: string): { text: string } | { sentence: string } => {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return { sentence: code === 'ENOENT' ? 'không có tệp này' : `không đọc được (${code})` };
  }
};

/** The scenario in a file, or why it cannot be played. */
const scenarioIn = (file: string): { scenario: Scenario } | { sentence: string } => {
  const read = textOf(file);
  if ('sentence' in read) return read;
  const { text } = read;
  const parsed = readScenario(text);
  if (!parsed.ok) return { sentence: parsed.sentence };
  const trouble = menuTrouble(parsed.scenario, () => worldFor(parsed.scenario, readBundle('.')));
  return trouble === null ? { scenario: parsed.scenario } : { sentence: trouble };
};

const bookOf = (world: Workspace, id: string): BookState => {
  const book = world.state.books.get(id);
  if (book === undefined) throw new Error(`không có sổ ${id}`);
  return book;
};

const tabsOf = (name: string, book: BookState): ResultFile[] =>
  toCsvFiles(book).map((file) => ({ path: `csv/${name}/${file.name}`, content: file.content }));

const resultsOf = async ({ world }: Played, report: ScenarioReport, end: number): Promise<ResultFile[]> => {
  const master = bookOf(world, world.state.properties.values.get(MEMORY_KEYS.masterId) ?? '');
  const messages = await toEmlFiles(world.state.mails);
  return [
    { path: 'report.json', content: reportText(report) },
    { path: 'master.xlsx', content: await toXlsx(master, end) },
    { path: 'operations.xlsx', content: await toXlsx(bookOf(world, world.boundBookId), end) },
    ...tabsOf('master', master),
    ...tabsOf('operations', bookOf(world, world.boundBookId)),
    ...messages.map(({ name, content }) => ({ path: `outbox/${name}`, content })),
  ];
};

const playedWithBar = (scenario: Scenario): Played => {
  const bar = new ProgressBar();
  try {
    return playOn(worldFor(scenario, readBundle('.')), scenario, (part) => bar.show(part));
  } finally {
    bar.done();
  }
};

/** The first notes; a season may have hundreds of the same kind. */
const complainOf = (notes: readonly string[]): void => {
  notes.slice(0, MOST_NOTES).forEach((note) => complain(`Lưu ý: ${note}`));
  if (notes.length > MOST_NOTES) complain(`Lưu ý: và ${notes.length - MOST_NOTES} trường hợp khác.`);
};

/** Results of a past day: what was known then, and nothing that came later. */
const pastResultsOf = async (played: Played, day: string): Promise<ResultFile[]> => {
  viewPastDay(played.world, day);
  const master = bookOf(played.world, played.world.state.properties.values.get(MEMORY_KEYS.masterId) ?? '');
  return [
    { path: 'report.json', content: reportText(buildPastReport(played, day)) },
    { path: 'master.xlsx', content: await toXlsx(master, endOfDay(day)) },
    ...tabsOf('master', master),
  ];
};

const playPast = async (played: Played, options: SimulateOptions, day: string): Promise<void> => {
  const files = await pastResultsOf(played, day);
  writeResults(options.folder, files);
  process.stdout.write(options.json ? reportText(buildPastReport(played, day)) : `Đã ghi số liệu như đã biết hết ngày ${day}.\n`);
};

const play = async (scenario: Scenario, options: SimulateOptions): Promise<void> => {
  const played = playedWithBar(scenario);
  if (options.asOf !== null) return playPast(played, options, options.asOf);
  const report = buildReport(played, scenario.end);
  writeResults(givenPath(options.folder), await resultsOf(played, report, scenario.end));
  complainOf(played.notes);
  process.stdout.write(options.json ? reportText(report) : seasonTable(report, registryIn(new TabDesk(played.world))));
};

const simulated = async (options: SimulateOptions): Promise<number> => {
  const read = scenarioIn(givenPath(options.file));
  if ('sentence' in read) {
    complain(`${options.file}: ${read.sentence}`);
    return UNUSABLE;
  }
  const refusal = folderTrouble(givenPath(options.folder), options.force);
  if (refusal !== null) {
    complain(refusal);
    return WRONG_ARGUMENTS;
  }
  await play(read.scenario, options);
  return PLAYED;
};

/**
 * Plays a scenario file on a virtual clock and writes what came of it.
 * Gives the exit code: 0 played, 1 file unusable or program stopped, 2 wrong arguments.
 */
export const simulate = async (argv: readonly string[]): Promise<number> => {
  const read = readSimulateOptions(argv);
  if ('problem' in read) {
    complain(`${read.problem}\n${SIMULATE_HELP}`);
    return WRONG_ARGUMENTS;
  }
  try {
    return await simulated(read.options);
  } catch (error) {
    complain(`Chương trình dừng vì lỗi ngoài dự kiến: ${error instanceof Error ? error.message : String(error)}`);
    return UNUSABLE;
  }
};
