import { ROWS } from './all-rows';
import { parse } from 'acorn';
import { freeNames } from '../bundle/support/free-names';
import { conformanceBundle, conformanceWorld } from './support/conformance-world';
import type { World } from '../../local/runtime/world';
import type { SheetState } from '../../local/google/state';

const MINUTES = 60_000;

/** More runs than this mean that it does not go on where it stopped. */
const MOST_RUNS = 5;

/** A run that is stopped dead half-way, and then as many as its owner would start. */
const runToTheEnd = (world: World): string[] => {
  world.arm({ fault: 'kill', call: 1_500 });
  world.run('runConformance', 'MENU');
  const sentences: string[] = [];
  while (!sentences.at(-1)?.includes('Finished') && sentences.length < MOST_RUNS) {
    world.advanceTo(world.now() + 10 * MINUTES);
    const { record, value } = world.run('runConformance', 'MENU');
    if (record.error !== null) throw new Error(record.error);
    sentences.push(String(value));
  }
  return sentences;
};

const tab = (world: World, title: string): SheetState | undefined => world.state.books.get(world.boundBookId)?.sheets.find((sheet) => sheet.title === title);

const column = (sheet: SheetState | undefined, index: number): string[] => (sheet?.rows ?? []).map((row) => String(row[index]?.value ?? '')).filter((text) => text !== '');

describe('runConformance on the local services', () => {
  const world = conformanceWorld('vi');
  const sentences = runToTheEnd(world);
  const results = tab(world, 'Kiểm chứng');
  const wanted = ROWS.filter((row) => row.localOnly === undefined && row.language !== 'en').map(({ id }) => id);

  it('runConformance: its last run, says that it has finished and that nothing differs', () => {
    expect(sentences.at(-1)).toMatch(/^Đã xong, 0 dòng/u);
  });

  it('runConformance: its tab after a run that was stopped dead, has one line for every row', () => {
    expect(column(results, 0).slice(1)).toEqual(wanted);
  });

  it('runConformance: its tab, says yes in every line', () => {
    expect(new Set(column(results, 5).slice(1))).toEqual(new Set(['yes']));
  });

  it('runConformance: its text, is a file that can be checked in', () => {
    const text = JSON.parse(column(tab(world, 'Kiểm chứng (JSON)'), 0).join('\n')) as { language: string; rows: { id: string; ok: boolean }[] };
    expect([text.language, text.rows.length, text.rows.every(({ ok }) => ok)]).toEqual(['vi', wanted.length, true]);
  });

  it('runConformance: the account, keeps no trigger', () => {
    expect(world.state.triggers).toEqual([]);
  });

  it('runConformance: the book for trials, keeps one tab', () => {
    const trials = [...world.state.books.values()].find(({ name }) => name.startsWith('Conformance scratch, renamed'));
    expect(trials?.sheets.length).toBe(1);
  });
});

describe('build/conformance/Code.js', () => {
  it('bundle: its syntax, is ES2019 as Google’s engine takes it', () => {
    expect(() => parse(conformanceBundle(), { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it('bundle: the names it takes from outside, are Google’s', () => {
    const foreign = freeNames(conformanceBundle()).filter((name) => !/^(?:[A-Z]\w+(?:Service|App)|Charts|Session|Sheets|Utilities|console)$/.test(name));
    expect(foreign).toEqual([]);
  });
});
