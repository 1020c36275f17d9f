import type { Page } from 'playwright-core';
import { keepPicture, startVisit, type Visit } from './visit';

/** More than anybody lives in the village. */
const IMPOSSIBLE = '5000';
const POSSIBLE = '900';

const send = async (visit: Visit, figure: string): Promise<void> => {
  const phone = await visit.open('phone', '/bieu-mau');
  await phone.getByRole('link', { name: /Thôn 1 / }).first().tap();
  await phone.locator('input.count').first().fill(figure);
  await phone.getByRole('button', { name: 'Gửi báo cáo' }).tap();
  await phone.waitForURL(/da-gui/);
  await phone.context().close();
};

const waiting = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('link', { name: /báo cáo đang chờ cán bộ xử lý/ });

/** The cell under a header, in the first row below the frozen ones. */
const cellUnder = async (page: Page, header: string): Promise<ReturnType<Page['locator']>> => {
  const place = (await page.locator('.grid thead td', { hasText: header }).first().getAttribute('id')) ?? '';
  return page.locator(`#${place.replace(/\d+$/, '2')}`);
};

describe('a clerk at a desk, with a report that cannot be', () => {
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    visit = await startVisit();
    await send(visit, IMPOSSIBLE);
    page = await visit.open('desk', '/');
  });

  afterAll(() => visit.end());

  it('overview: says that a report waits, and leads to it', async () => {
    await waiting(page).click();
    await page.waitForURL(/\/so\//);
    expect(await page.locator('.tabs a[aria-current]').innerText()).toBe('Cần xử lý');
  });

  it('verdict: chosen from the list, stands in its cell', async () => {
    const cell = await cellUnder(page, 'Quyết định');
    await cell.click();
    await page.locator('#cell-text').selectOption('Trả lại');
    await keepPicture(page, 'held-report');
    await page.getByRole('button', { name: 'Ghi', exact: true }).press('Enter');
    await page.locator('.message').waitFor();
    expect(await (await cellUnder(page, 'Quyết định')).innerText()).toBe('Trả lại');
  });

  it('program: an hour later has carried it out, and nothing waits', async () => {
    await page.goto(`${visit.address}/`);
    await page.getByRole('button', { name: 'Tiến 1 giờ' }).click();
    await page.locator('.message').waitFor();
    expect(await waiting(page).count()).toBe(0);
  });

  it('village head: sends what is right, and it counts', async () => {
    await send(visit, POSSIBLE);
    await page.goto(`${visit.address}/`);
    expect(await page.locator('.criterion .share').allInnerTexts()).toContainEqual(expect.stringContaining('900 / 1.180'));
  });
});
