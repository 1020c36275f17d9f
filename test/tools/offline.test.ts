import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runDoor, temporaryProject } from './support/temporary-project';

/** Port 9 answers nobody, which is what a machine without network looks like to npm. */
const NOWHERE = 'registry=http://127.0.0.1:9/\nfetch-retries=0\nreplace-registry-host=always\n';

const DEPENDENCY = { 'khong-co-goi-nay-trong-bo-nho': '1.0.0' };

it('run: no network at the first start, is one clear sentence and no stack', () => {
  const root = temporaryProject({
    '.npmrc': NOWHERE,
    'package.json': JSON.stringify({ name: 'a', version: '1.0.0', type: 'module', dependencies: DEPENDENCY }),
    'package-lock.json': JSON.stringify({
      name: 'a', version: '1.0.0', lockfileVersion: 3, requires: true,
      packages: {
        '': { name: 'a', version: '1.0.0', dependencies: DEPENDENCY },
        'node_modules/khong-co-goi-nay-trong-bo-nho': { version: '1.0.0' },
      },
    }),
  });
  cpSync(join(ROOT, 'tools'), join(root, 'tools'), { recursive: true });
  const { status, stderr } = runDoor(root, ['start']);
  expect([status, /Không kết nối được mạng/.test(stderr), /\n\s+at /.test(stderr)]).toEqual([1, true, false]);
}, 60_000);
