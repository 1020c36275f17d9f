import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderProblem } from '../../../local/cli/data-folder';

describe('dataFolderProblem', () => {
  const root = mkdtempSync(join(tmpdir(), 'cds-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('dataFolderProblem: missing folder, made and left empty', () => {
    const folder = join(root, 'a', 'b');
    expect([dataFolderProblem(folder), readdirSync(folder)]).toEqual([null, []]);
  });

  it('dataFolderProblem: a file in the way, a sentence', () => {
    writeFileSync(join(root, 'file'), '');
    expect(dataFolderProblem(join(root, 'file'))).toContain('là một tệp');
  });

  it('dataFolderProblem: below a file, a sentence', () => {
    writeFileSync(join(root, 'file'), '');
    expect(dataFolderProblem(join(root, 'file', 'x'))).toMatch(/^Không ghi được vào thư mục dữ liệu .+\.$/);
  });
});
