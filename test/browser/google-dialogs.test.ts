import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { SKETCHES, sketchPage } from './google-dialog-sketches';
import { keepPart, startBrowser } from './visit';

const GUIDE = readFileSync('docs/HUONG-DAN.md', 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('drawings of Google’s dialogs', () => {
  it.each(SKETCHES.map((sketch) => [sketch.name, sketch] as const))('%s: marks exactly one thing to click, says that it is a drawing, and stands in the guide', async (name, sketch) => {
    const page = await browser.newPage({ viewport: { width: 648, height: 300 }, deviceScaleFactor: 1.5 });
    await page.setContent(sketchPage(sketch));
    const clicks = await page.locator('.click').allTextContents();
    const isLabelled = await page.getByText('HÌNH VẼ MINH HỌA').isVisible();
    await keepPart(page.locator('main'), name);
    await page.close();
    expect([clicks, isLabelled, GUIDE.includes(`pictures/${name}.png`)]).toEqual([[sketch.click], true, true]);
  });
});
