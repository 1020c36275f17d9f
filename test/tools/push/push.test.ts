import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THOROUGH } from '../../support/thorough';
import { startStandIn, type GoogleStandIn } from '../support/google-stand-in';
import { runPush } from '../support/push-run';
import { temporaryProject } from '../support/temporary-project';

const CODE = '// cong-dan-so 1.0.0: bản thử\nfunction onOpen() {}\n';
const MANIFEST = '{\n  "timeZone": "Asia/Ho_Chi_Minh",\n  "runtimeVersion": "V8"\n}\n';
const PUSHED = [
  { name: 'appsscript', type: 'JSON', source: MANIFEST },
  { name: 'Code', type: 'SERVER_JS', source: CODE },
];

/** The real clasp starts four times a push; on a busy machine each start takes seconds. */
jest.setTimeout(180_000);

let google: GoogleStandIn;
beforeEach(async () => {
  google = await startStandIn(temporaryProject({}));
});
afterEach(() => google.close());

const project = (scriptId?: string, extra: Readonly<Record<string, string>> = {}): string =>
  temporaryProject({
    'dist/Code.js': CODE,
    'dist/appsscript.json': MANIFEST,
    'dist/Code.js.12.tmp': 'half',
    '.clasp.json': JSON.stringify({ scriptId: scriptId ?? 'THAY-BANG-MA-DU-AN-APPS-SCRIPT', rootDir: 'dist' }),
    ...extra,
  });

const push = (root: string, args: readonly string[] = []) => runPush({ root, args, surroundings: google.surroundings });
const savedIn = (root: string, file = '.clasp.json'): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const puts = () => google.api.calls.filter(({ method }) => method === 'PUT');

describe('push with the real clasp', () => {
  it('push: a project that is untouched, gets exactly the script and the manifest', async () => {
    google.api.hold('A', [{ name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' }]);
    const { status } = await push(project('A'));
    expect([status, puts().map(({ body }) => sorted(body)), google.refused]).toEqual([0, [{ files: PUSHED }], []]);
  });
});

(THOROUGH ? describe : describe.skip)('push that need not or cannot', () => {
  it('push: run again with nothing new, writes nothing', async () => {
    google.api.hold('A');
    google.api.projects.set('A', { parentId: null, files: PUSHED });
    const { status, stdout } = await push(project('A'));
    expect([status, puts(), stdout]).toEqual([0, [], 'Xã này: đã là bản mới nhất\n']);
  });

  it('push: somebody else’s script, is named and left alone', async () => {
    google.api.hold('A', [{ name: 'KeToan', type: 'SERVER_JS', source: 'function luong() { return 1; }' }]);
    const { status, stdout } = await push(project('A'));
    expect([status, puts(), stdout]).toEqual([1, [], expect.stringMatching(/^Xã này: .*KeToan\.js.*không ghi đè/)]);
  });

  it('push: nobody is logged in, says which command to run', async () => {
    const { status, stdout } = await runPush({ root: project('A'), surroundings: google.surroundings, loggedIn: false });
    expect([status, stdout]).toEqual([1, expect.stringContaining('npx clasp login')]);
  });

  it('push: checks that failed, let nothing leave', async () => {
    const { status, stderr } = await runPush({ root: project('A'), surroundings: google.surroundings, checked: 1 });
    expect([status, google.api.calls, stderr]).toEqual([1, [], expect.stringContaining('Chưa đẩy gì')]);
  });
});

const sorted = (body: unknown): unknown => {
  const { files } = body as { files: { name: string }[] };
  return { files: [...files].sort((a, b) => a.name.localeCompare(b.name)) };
};

if (THOROUGH) {
  describe('push, the rarer ways', () => {
    it('push: no project yet, makes a spreadsheet with a bound script and remembers both', async () => {
      const root = project();
      await push(root, ['--title', 'Xã A']);
      expect([savedIn(root), google.api.books, google.api.filesOf('script-of-book-1')]).toEqual([
        { scriptId: 'script-of-book-1', rootDir: 'dist', parentId: 'book-1' },
        [{ id: 'book-1', name: 'Sổ điều hành Công dân số - Xã A' }],
        PUSHED,
      ]);
    });

    it('push: a spreadsheet that exists, gets a bound script and no second spreadsheet is made', async () => {
      await push(project(), ['--parent', 'my-book']);
      expect([google.api.books, google.api.projects.get('script-of-my-book')?.parentId]).toEqual([[], 'my-book']);
    });

    it('push: what is read back differs, is said', async () => {
      google.api.hold('A');
      google.api.forgetful.add('A');
      const { status, stdout } = await push(project('A'));
      expect([status, stdout]).toEqual([1, expect.stringContaining('đọc lại thì thấy khác')]);
    });

    it('push: many communes, one that fails does not stop the others', async () => {
      google.api.hold('C');
      const list = [{ name: 'Xã A' }, { name: 'Xã B', scriptId: 'gone' }, { name: 'Xã C', scriptId: 'C' }];
      const root = project(undefined, { 'xa.json': JSON.stringify(list) });
      const { status, stdout, stderr } = await push(root, ['--targets', 'xa.json']);
      expect([status, stdout.split('\n').map((line) => line.slice(0, 24)), stderr.includes('[2/3] Xã B: đang đẩy'), savedIn(root, 'xa.json')]).toEqual([
        1,
        ['Xã A: đã lập bảng tính h', 'Xã B: Google không thấy ', 'Xã C: đã đẩy bản mới, đọ', ''],
        true,
        [{ name: 'Xã A', scriptId: 'script-of-book-1', parentId: 'book-1' }, list[1], list[2]],
      ]);
    });

    it('push: the Apps Script API is off, says where to switch it on', async () => {
      google.api.hold('A');
      google.api.enabled = false;
      expect((await push(project('A'))).stdout).toContain('https://script.google.com/home/usersettings');
    });

    it('push: a script that Google cannot parse, shows what Google says', async () => {
      google.api.hold('A');
      const { stdout } = await push(project('A', { 'dist/Code.js': '// cong-dan-so 1\nfunction (' }));
      expect(stdout).toContain('Syntax error in file Code.gs');
    });
  });
}
