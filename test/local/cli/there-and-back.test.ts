import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBook, importBook } from '../../../local/cli/book-text';
import { installed, type Commune } from '../../adapters/support/installed';
import { contentOf, emptyWith, linesIn } from '../../adapters/support/moved-book';

const folder = mkdtempSync(join(tmpdir(), 'cong-dan-so-back-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

/** Reports, a held one, letters queued. */
const used = (): Commune => {
  const commune = installed();
  const row = commune.desk.rows('settings').find(({ cells }) => cells['key'] === 'mailEnabled');
  commune.desk.update('settings', row?.row ?? 0, { value: 'có' });
  commune.send('QN-01', { VNEID_L2: '300' });
  commune.send('QN-02', { VNEID_L2: '1.234' });
  commune.pass(8 * 24 * 60);
  return commune;
};

/** From Google to a machine of the commune's own, and back into a new account. */
const thereAndBack = async (from: Commune): Promise<{ readonly codes: readonly number[]; readonly back: Commune }> => {
  from.click('backUp');
  writeFileSync(path('there.tsv'), linesIn(from).join('\n'));
  const codes = [await importBook([path('there.tsv'), '--data', path('private')]), await exportBook([path('back.tsv'), '--data', path('private')])];
  const back = emptyWith(readFileSync(path('back.tsv'), 'utf8').split('\n'));
  back.click('restoreBackup');
  return { codes, back };
};

/** Rows that belong to a move, not to the book. */
const comparable = (commune: Commune): string => JSON.stringify(contentOf(commune));

describe('from Google to the private mode and back', () => {
  it('restoreBackup: every tab, is what it was before the journey, and the chain holds', async () => {
    const from = used();
    const before = [from.desk.rows('outbox').length > 0, comparable(from)];
    const { codes, back } = await thereAndBack(from);
    const after = [back.desk.rows('outbox').length > 0, comparable(back)];
    back.world.takeDialogs();
    back.click('checkLedger');
    expect([codes, after, back.world.takeDialogs()[0]?.text]).toEqual([[0, 0], before, expect.stringContaining('còn nguyên vẹn')]);
  });
});
