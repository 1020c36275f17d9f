import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startVisit, type Visit } from './visit';

/** A rule that a page breaks, as axe tells it. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SERIOUS = new Set(['serious', 'critical']);
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In dark colours nothing but the colours is different. */
const RULES = { light: LEVELS, dark: ['color-contrast', 'link-in-text-block'] } as const;

const serious = async (page: Page, scheme: keyof typeof RULES): Promise<string[]> => {
  await page.evaluate(AXE);
  const found: { violations: Violation[] } = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES[scheme])}, iframes: false })`);
  return found.violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html, failureSummary }) => `${html.slice(0, 160)} (${failureSummary?.slice(0, 200)})`).join(' | ')}`);
};

/** Pages that differ only in which letter, form or village they show are one kind; the other tabs of the books are all different. */
const kindOf = (path: string): string => path.replace(/^\/thu\/\d+$/, '/thu/*').replace(/^\/bieu-mau\/[^/?]+(\?.*)?$/, '/bieu-mau/*').replace(/\?.*$/, '');

const isPage = (path: string): boolean => path.startsWith('/') && !path.startsWith('/tai/') && !path.includes('#');

/** Linked tabs of the villages, «BC QN-01» and so on, all look like the last one. */
const LINKS = "[...document.querySelectorAll('a[href]')].filter((link) => !/^BC QN-(?!12)/.test(link.textContent)).map((link) => link.getAttribute('href'))";

const linksOn = (page: Page): Promise<string[]> => page.evaluate(LINKS);

/** Every kind of page that can be reached by links from the first one. */
const allPages = async (page: Page, address: string): Promise<string[]> => {
  const found = new Map<string, string>();
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(kindOf(path))) continue;
    found.set(kindOf(path), path);
    await page.goto(address + path);
    waiting.push(...(await linksOn(page)).filter(isPage));
  }
  return [...found.values()];
};

const LOOKS = [
  ['phone', 'light'],
  ['phone', 'dark'],
  ['desk', 'light'],
  ['desk', 'dark'],
] as const;

jest.setTimeout(600_000);

describe('pages for everybody', () => {
  let visit: Visit;
  let paths: string[];

  beforeAll(async () => {
    visit = await startVisit();
    const page = await visit.open('desk', '/di-thu');
    await page.getByRole('button', { name: 'Chạy hết các bước còn lại' }).click();
    await page.getByText('Ba tuần đã qua').waitFor();
    paths = await allPages(page, visit.address);
    const [form] = paths.filter((path) => path.startsWith('/bieu-mau/'));
    const [sheet] = paths.filter((path) => /^\/so\/[^/]+\/\d+$/.test(path));
    paths.push(`${form}/da-gui`, `${sheet}?o=B5`, '/khong-co-trang-nay');
  });

  afterAll(() => visit.end());

  it('links: from the first page, lead to every part and every tab that is shown', () => {
    const parts = ['/', '/di-thu', '/bieu-mau', '/thu', '/may'];
    expect([parts.filter((part) => !paths.includes(part)), paths.filter((path) => path.startsWith('/so/')).length > 20]).toEqual([[], true]);
  });

  it.each(LOOKS)('every page on a %s in %s colours: axe finds nothing serious', async (device, colorScheme) => {
    const page = await visit.open(device, '/');
    await page.emulateMedia({ colorScheme });
    const troubles: string[] = [];
    for (const path of paths) {
      await page.goto(visit.address + path);
      troubles.push(...(await serious(page, colorScheme)).map((trouble) => `${path} ${trouble}`));
    }
    await page.context().close();
    expect(troubles).toEqual([]);
  });
});
