import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { MENU_ITEMS } from '../../../src/text/dialogs';
import { newCommune, type Commune } from '../../adapters/support/installed';
import { THOROUGH } from '../../support/thorough';
import { bundleText } from '../../bundle/support/bundle';
import { paste } from '../../adapters/support/paste';
import { startStandIn } from '../support/google-stand-in';
import { runPush, runWholePush } from '../support/push-run';
import { ROOT, temporaryProject } from '../support/temporary-project';

/** The real clasp starts several times; on a busy machine each start takes seconds. */
jest.setTimeout(180_000);

/** What the guide has a person answer in «Cài đặt từng bước», the list of villages being pasted. */
const ANSWERS = ['', 'Xã Thử', '31/08/2026', '62,5', '10', '20', '30', '40', 'congan@example.vn', 'vhxh@example.vn', 'tramyte@example.vn', 'lanhdao@example.vn', ''];

/** Pushes what was built to a project that does not exist yet, and opens the book with the files that arrived. */
const pushed = async (): Promise<Commune> => {
  const google = await startStandIn(temporaryProject({}));
  const root = temporaryProject({ 'dist/Code.js': bundleText(), 'dist/appsscript.json': readFileSync(join(ROOT, 'dist/appsscript.json'), 'utf8'), '.clasp.json': '{"scriptId":"THAY-BANG-MA-DU-AN-APPS-SCRIPT","rootDir":"dist"}' });
  const { status, stderr } = await runPush({ root, args: ['--title', 'Xã Thử'], surroundings: google.surroundings });
  const files = google.api.filesOf('script-of-book-1');
  google.close();
  if (status !== 0) throw new Error(stderr);
  const source = (name: string): string => files.find((file) => file.name === name)?.source ?? '';
  return newCommune({ bundle: source('Code'), manifest: JSON.parse(source('appsscript')) as never });
};

const guide = (commune: Commune, answers: readonly string[] = []): string => {
  commune.world.takeDialogs();
  commune.world.answerDialogs(answers.map((text) => ({ button: 'OK', text })));
  commune.click('guideSetUp');
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

/** What is committed, with the packages that this folder has. */
const freshClone = (): string => {
  const clone = join(temporaryProject({}), 'clone');
  execFileSync('git', ['clone', '--quiet', ROOT, clone]);
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  return clone;
};

(THOROUGH ? describe : describe.skip)('from a clone to a commune that works', () => {
  it('guide: built, pushed, opened, set up step by step, sent to — the figure stands on the master sheet', async () => {
    const commune = await pushed();
    const { items } = commune.world.openBook(commune.world.state.account.owner);
    guide(commune);
    paste(commune, [['Thôn Đông', '812', '640', '790', ''], ['Thôn Tây', '500', '400', '480', '']]);
    const said = guide(commune, ANSWERS);
    commune.send('QN-01', { VNEID_L2: '406' });
    commune.pass(20);
    const shown = commune.tab(commune.master, 'byVillage').rows.flatMap((row) => row.map((cell) => cell?.value));
    expect([JSON.stringify(items).includes(MENU_ITEMS.guideSetUp), said.includes('SẴN SÀNG'), shown.includes(0.5)]).toEqual([true, true, true]);
  });
});

if (THOROUGH) {
  describe('a fresh clone', () => {
    it('push: with all its own checks, arrives', async () => {
      const google = await startStandIn(temporaryProject({}));
      const clone = freshClone();
      const { status, stdout } = await runWholePush({ root: clone, args: ['--title', 'Xã Thử'], surroundings: google.surroundings });
      google.close();
      expect([status, stdout, google.api.filesOf('script-of-book-1').map(({ name }) => name)]).toEqual([0, expect.stringContaining('đã lập bảng tính'), ['appsscript', 'Code']]);
    }, 900_000);
  });
}
