import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inNewFolder, simulate, type Simulated } from '../../support/simulated';
import { smallSeason } from '../../support/small-season';
import { THOROUGH } from '../../support/thorough';

jest.setTimeout(120_000);

const file = (folder: string, changes: object = {}): string => {
  const path = join(folder, 'kich-ban.json');
  writeFileSync(path, JSON.stringify(smallSeason(changes)));
  return path;
};

const playedInto = async (folder: string, name: string, ...more: string[]): Promise<Simulated> => simulate(file(folder), '--out', join(folder, name), ...more);

describe('simulate', () => {
  let once: string;
  let played: Simulated;

  beforeAll(async () => {
    once = mkdtempSync(join(tmpdir(), 'simulate-'));
    played = await playedInto(once, 'a', '--json');
  });

  afterAll(() => rmSync(once, { recursive: true, force: true }));

  test('a sound file: exit code 0 and every result', () => {
    const results = [played.code, ...readdirSync(join(once, 'a')).sort(), readdirSync(join(once, 'a/outbox'))[0]];
    expect(results).toEqual([0, 'csv', 'master.xlsx', 'operations.xlsx', 'outbox', 'report.json', '0001.eml']);
  });

  test('the same file twice: identical bytes', async () => {
    await playedInto(once, 'b');
    const bytes = (run: string): string[] =>
      ['report.json', 'master.xlsx', 'operations.xlsx', 'outbox/0001.eml'].map((name) => readFileSync(join(once, run, name)).toString('base64'));
    expect(bytes('a')).toEqual(bytes('b'));
  });

  test('--json: prints what it writes', () => {
    expect(played.stdout).toBe(readFileSync(join(once, 'a/report.json'), 'utf8'));
  });

  (THOROUGH ? test : test.skip)('--as-of: a past day, writes the same bytes whatever happened after it', async () => {
    await inNewFolder(async (folder) => {
      await playedInto(folder, 'a', '--as-of', '2026-09-04');
      const later = { at: '2026-09-05T08:00:00+07:00', do: 'submit', village: 'QN-01', from: 't1@example.vn', answers: { asOf: '2026-09-02', VNEID_L2: '799' } };
      await simulate(file(folder, { events: [...(smallSeason() as { events: object[] }).events, later] }), '--out', join(folder, 'b'), '--as-of', '2026-09-04');
      const bytes = (run: string): string[] => ['report.json', 'master.xlsx'].map((name) => readFileSync(join(folder, run, name)).toString('base64'));
      expect(bytes('a')).toEqual(bytes('b'));
    });
  });

  test('a missing file: exit code 1 and one sentence', async () => {
    const { code, stderr } = await simulate('khong-co.json', '--out', 'khong-ghi');
    expect([code, stderr]).toEqual([1, 'khong-co.json: không có tệp này\n']);
  });
});
