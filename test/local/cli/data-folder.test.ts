import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderProblem } from '../../../local/cli/data-folder';

describe('dataFolderProblem', () => {
  const root = mkdtempSync(join(tmpdir(), 'cds-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('dataFolderProblem: missing folders, made', () => {
    const folder = join(root, 'a', 'b');
    expect([dataFolderProblem(folder), existsSync(folder)]).toEqual([null, true]);
  });

  it('dataFolderProblem: below a file, a sentence', () => {
    writeFileSync(join(root, 'file'), '');
    expect(dataFolderProblem(join(root, 'file', 'x'))).toMatch(/^Không tạo được thư mục dữ liệu .+ một tệp.+\.$/);
  });

  it('dataFolderProblem: where nobody can make folders, a sentence', () => {
    const nowhere = process.platform === 'linux' ? '/proc/cong-dan-so' : join(root, 'file', 'y');
    expect(dataFolderProblem(nowhere)).toMatch(/^Không tạo được thư mục dữ liệu .+\.$/);
  });
});
