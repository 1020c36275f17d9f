import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { codeSheet } from '../../src/text/print/code-sheet';
import type { PrintedVillage } from '../../src/text/print/print-frame';
import { villageSheets } from '../../src/text/print/village-sheet';
import { registryOf } from '../text/support/sample';
import { keepPart, startVisit, type Visit } from './visit';

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSQvLG0J31uFFJXwItdF_BpTKw2U_7PPuW6Iv6Xpdbev8/viewform';

const villages: PrintedVillage[] = Array.from({ length: 12 }, (_, index) => ({
  name: `Thôn Ngọc Trà Trung Thượng ${index + 1}`,
  formUrl: `${FORM}?v=${index + 1}`,
  pageUrl: '',
}));

/** What a reader of codes sees in a picture, as any phone would. */
const readCodes = (picture: Buffer): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'codes-'));
  try {
    const file = join(folder, 'page.png');
    writeFileSync(file, picture);
    const { stdout, error } = spawnSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8' });
    if (error !== undefined) throw new Error(`zbarimg (Debian: zbar-tools) is needed to read codes: ${error.message}`);
    return stdout.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const pagesOf = async (page: Page): Promise<number> => {
  const document = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return document.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
};

/** The first sheet with the margin that paper gives it, without the bar that is only on the screen. */
const keepSheet = async (page: Page, name: string): Promise<void> => {
  await page.emulateMedia({ media: 'screen' });
  await page.addStyleTag({ content: '.bar{display:none}' });
  await keepPart(page.locator('.sheet').first(), name);
  await page.emulateMedia({ media: 'print' });
};

describe('printed sheets in a browser', () => {
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    visit = await startVisit();
    page = await visit.open('desk', '/trang');
  });

  afterAll(() => visit.end());

  it('villageSheets: long names and a phone number, still one A4 page a village', async () => {
    const registry = registryOf(12);
    await page.setContent(villageSheets(villages, { ...registry, settings: { ...registry.settings, contactPhone: '0237 123 456' } }));
    await keepSheet(page, 'village-sheet');
    expect(await pagesOf(page)).toBe(villages.length);
  });

  it('villageSheets: the code, is read as the address of the form', async () => {
    expect(readCodes(await page.locator('svg.qr').first().screenshot())).toEqual([villages[0]?.formUrl]);
  });

  it('codeSheet: twelve villages, stand on one page', async () => {
    await page.setContent(codeSheet(villages, registryOf(12)));
    await keepSheet(page, 'code-sheet');
    expect(await pagesOf(page)).toBe(1);
  });

  it('codeSheet: every code, is read as its own village’s address', async () => {
    const read: string[] = [];
    for (const code of await page.locator('svg.qr').all()) read.push(...readCodes(await code.screenshot()));
    expect(read).toEqual(villages.map(({ formUrl }) => formUrl));
  });
});
