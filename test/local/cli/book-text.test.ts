import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBook, importBook } from '../../../local/cli/book-text';
import { openStore } from '../../../local/store';
import { installed } from '../../adapters/support/installed';

const LEDGER = 'Sổ số liệu';
const folder = mkdtempSync(join(tmpdir(), 'cong-dan-so-text-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const save = (name: string): void => {
  const commune = installed();
  commune.send('QN-02', { VNEID_L2: '321' });
  const store = openStore(path(name));
  store.save(commune.world.state, commune.world.clock());
  store.close();
};

/** Cells of the ledger in a stored workspace. */
const ledgerIn = (name: string): unknown => {
  const store = openStore(path(name));
  const books = [...(store.load()?.state.books.values() ?? [])];
  store.close();
  const sheet = books.flatMap(({ sheets }) => sheets).find(({ title }) => title === LEDGER);
  return sheet?.rows.map((row) => row.map((cell) => String(cell?.value ?? '')).join('|').replace(/\|+$/, '')).filter((row) => row !== '');
};

describe('exportBook and importBook', () => {
  it('importBook: what was exported, makes a workspace with the same ledger', async () => {
    save('from');
    const codes = [await exportBook([path('so.tsv'), '--data', path('from')]), await importBook([path('so.tsv'), '--data', path('to')])];
    expect([codes, ledgerIn('to')]).toEqual([[0, 0], ledgerIn('from')]);
  });

  it('importBook: a folder that holds data, is refused', async () => {
    save('taken');
    writeFileSync(path('any.tsv'), 'x');
    expect(await importBook([path('any.tsv'), '--data', path('taken')])).toBe(1);
  });

  it('importBook: a text that is no back-up, is refused', async () => {
    writeFileSync(path('other.tsv'), 'Thôn 1\t800\n');
    expect(await importBook([path('other.tsv'), '--data', path('new')])).toBe(1);
  });

  it('exportBook: a folder without data, is refused and writes no file', async () => {
    expect([await exportBook([path('none.tsv'), '--data', path('empty')]), existsSync(path('none.tsv'))]).toEqual([1, false]);
  });

  it('exportBook: its lines, fit a cell of a spreadsheet', async () => {
    save('lines');
    await exportBook([path('lines.tsv'), '--data', path('lines')]);
    expect(Math.max(...readFileSync(path('lines.tsv'), 'utf8').split('\n').map((line) => line.length))).toBeLessThanOrEqual(50_000);
  });
});
