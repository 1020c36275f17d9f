import type { Browser, Page } from 'playwright-core';
import { readOutbox, NOTICE_KINDS, type NoticeKind, type PlacedLine } from '../../src/application/tables/outbox-table';
import { tabRows } from '../../local/scenario/play/tab-desk';
import { EXAMPLES, exampleText } from '../support/examples/examples';
import { played, scenarioOf } from '../support/played-scenario';
import { isWiderThanScreen, keepPicture, startBrowser } from './visit';

/** Every kind of mail as Chromium draws it, on a phone and at a desk, in light and in dark. */
describe('mails of docs/scenarios/du-loai-thu.json', () => {
  let browser: Browser;
  let lines: readonly PlacedLine[];

  beforeAll(async () => {
    browser = await startBrowser();
    const { world } = played(scenarioOf(exampleText(EXAMPLES['du-loai-thu.json']?.() ?? {})));
    const book = world.state.books.get(world.boundBookId);
    if (book === undefined) throw new Error('no operations book');
    lines = readOutbox(tabRows(book, 'outbox'));
  });

  afterAll(() => browser.close());

  const shown = async (kind: NoticeKind, width: number, colorScheme: 'light' | 'dark'): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme, locale: 'vi-VN' });
    const longest = lines.filter((line) => line.kind === kind).sort((a, b) => b.html.length - a.html.length)[0];
    await page.setContent(longest?.html ?? '');
    return page;
  };

  it.each(NOTICE_KINDS.flatMap((kind) => [360, 900].map((width) => [kind, width] as const)))('%s at %i pixels: fits the screen', async (kind, width) => {
    const page = await shown(kind, width, 'light');
    await keepPicture(page, `mails/${kind.toLowerCase()}-${width}`, true);
    expect([await isWiderThanScreen(page), (await page.locator('body').innerText()).length > 100]).toEqual([false, true]);
    await page.close();
  });

  it.each([360, 900])('LAG in the dark at %i pixels: light letters on a dark page', async (width) => {
    const page = await shown('LAG', width, 'dark');
    await keepPicture(page, `mails/lag-dark-${width}`, true);
    const brightness = await page.evaluate('(getComputedStyle(document.body).color.match(/\\d+/g) ?? []).slice(0, 3).map(Number)');
    expect(Math.min(...(brightness as number[]))).toBeGreaterThan(200);
    await page.close();
  });
});
