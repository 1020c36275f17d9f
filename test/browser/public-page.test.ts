import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { isWiderThanScreen, keepPicture, startVisit, type Visit } from './visit';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA and below, and what axe's authors hold to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** Through the debugger, since the page's own policy lets no script run. */
const violationsOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const found = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`)) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('; ')}`);
};

describe('public page on a phone, three weeks on', () => {
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    visit = await startVisit();
    const desk = await visit.open('desk', '/');
    for (let week = 0; week < 3; week += 1) {
      await desk.getByRole('button', { name: /iền hộ cả xã/ }).click();
      await desk.getByRole('button', { name: 'Tới kỳ chốt tiếp theo' }).click();
    }
    page = await visit.open('phone', '/trang');
  });

  afterAll(() => visit.end());

  it('public page: five criteria with their charts', async () => {
    expect([await page.locator('ul.cards > li').count(), await page.getByRole('img').count()]).toEqual([5, 5]);
  });

  it.each(['light', 'dark'] as const)('public page: in the %s mode, axe finds nothing', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await keepPicture(page, colorScheme === 'light' ? 'public-page' : 'public-page-dark');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('public page: with all tables opened from the keyboard, axe finds nothing', async () => {
    for (let table = 0; table < 5; table += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    expect([await page.locator('details[open]').count(), await violationsOn(page)]).toEqual([5, []]);
  });

  it('public page: 320 pixels wide, does not scroll sideways', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await isWiderThanScreen(page)).toBe(false);
  });

  it('public page: loads one document and nothing else', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.reload();
    expect(requests).toEqual(['/trang']);
  });
});
