import { getRequestListener } from '@hono/node-server';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { listen } from '../../local/cli/listen';
import { openWorkspace } from '../../local/cli/open-workspace';
import { readBundle } from '../../local/cli/read-bundle';
import { createPages } from '../../local/pages/app';
import { Desk } from '../../local/pages/desk';
import type { World } from '../../local/runtime/world';

const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=vi',
];

const PICTURES = 'docs/pictures';

/** The illustrative season in a real browser; nothing is kept on disk. */
export interface Visit {
  readonly address: string;
  /** A page as a 360-pixel touch phone or a screen as wide as a laptop's shows it. */
  open(device: 'phone' | 'desk', path: string): Promise<Page>;
  end(): Promise<void>;
}

const DEVICES = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: 'vi-VN' },
  desk: { viewport: { width: 1366, height: 900 }, locale: 'vi-VN' },
} as const;

interface Served {
  readonly server: Server;
  readonly world: World;
  readonly address: string;
}

const serve = async (): Promise<Served> => {
  const listening = await listen(0);
  if ('problem' in listening) throw new Error(listening.problem);
  const world = openWorkspace(readBundle(process.cwd()), null);
  listening.server.on('request', getRequestListener(createPages(new Desk(world, () => undefined)).fetch));
  const bound = listening.server.address();
  return { server: listening.server, world, address: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}` };
};

const contextFor = (browser: Browser, device: keyof typeof DEVICES): Promise<BrowserContext> => browser.newContext(DEVICES[device]);

/** A browser without pages. */
export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath: BROWSER, args: ARGUMENTS });

/** Starts the pages and a browser. */
export const startVisit = async (): Promise<Visit> => {
  const { server, world, address } = await serve();
  const browser = await startBrowser();
  return {
    address,
    async open(device, path) {
      const page = await (await contextFor(browser, device)).newPage();
      await page.goto(address + path);
      return page;
    },
    async end() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      world.close();
    },
  };
};

/** Keeps a picture of what the screen shows, or of the whole page, for the documents; only when UPDATE_PICTURES=1. */
export const keepPicture = async (page: Page, name: string, fullPage = false): Promise<void> => {
  if (process.env['UPDATE_PICTURES'] !== '1') return;
  mkdirSync(dirname(`${PICTURES}/${name}`), { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage });
};

/** Keeps a picture of one part of a page, however tall it is, for the documents; only when UPDATE_PICTURES=1. */
export const keepPart = async (part: Locator, name: string): Promise<void> => {
  if (process.env['UPDATE_PICTURES'] === '1') await part.screenshot({ path: `${PICTURES}/${name}.png` });
};

/** Whether the page itself scrolls sideways; tables scroll inside their own frames. */
export const isWiderThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
