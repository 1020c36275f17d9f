import type { Page } from 'playwright-core';
import { isWiderThanScreen, keepPicture, startVisit, type Visit } from './visit';

describe('an official at a desk, three weeks on', () => {
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    visit = await startVisit();
    page = await visit.open('desk', '/');
    for (let week = 0; week < 3; week += 1) {
      await page.getByRole('button', { name: /iền hộ cả xã/ }).click();
      await page.getByRole('button', { name: 'Tới kỳ chốt tiếp theo' }).click();
    }
  });

  afterAll(() => visit.end());

  it('overview: five criteria with their status in words', async () => {
    await keepPicture(page, 'overview');
    expect(await page.locator('.criterion .status').count()).toBe(5);
  });

  it('master sheet: all columns and criteria, on the screen of a laptop', async () => {
    await page.getByRole('link', { name: 'Bảng tổng hợp' }).first().click();
    await page.waitForURL(/\/so\//);
    const seen = await page.evaluate<number[]>('[document.querySelector(".sheet").clientWidth, innerWidth]');
    expect([await page.evaluate('document.querySelector(".sheet").scrollWidth'), 1366]).toEqual(seen);
  });

  it('master sheet: a note of arithmetic shows on the coloured cell', async () => {
    // Taller than a screen, so that the note covers no figures in the picture.
    await page.setViewportSize({ width: 1366, height: 1080 });
    await page.locator('td.noted').first().hover();
    await keepPicture(page, 'master-sheet');
    expect(await page.locator('td.noted:hover .note').isVisible()).toBe(true);
  });

  it('mailbox: a digest, drawn in a frame that runs nothing', async () => {
    await page.goto(`${visit.address}/thu`);
    await page.locator('.entry a').first().click();
    const letter = page.frameLocator('iframe.mail').locator('body');
    await letter.getByText('Kính gửi').first().waitFor();
    await keepPicture(page, 'mail');
    expect(await letter.innerText()).toContain('Kính gửi');
  });

  it('operations book: a clerk types into a cell, the sheet shows it', async () => {
    await page.getByRole('link', { name: 'Sổ điều hành' }).click();
    const phone = page.locator('tr', { hasText: 'contactPhone' }).locator('td').nth(2);
    await phone.click();
    await page.locator('#cell-text').fill('0237 123 456');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.locator('.message').waitFor();
    await keepPicture(page, 'operations-book');
    expect(await phone.innerText()).toBe('0237 123 456');
  });

  it('master sheet on a phone: scrolls inside its own frame', async () => {
    const phone = await visit.open('phone', '/');
    await phone.getByRole('link', { name: 'Bảng tổng hợp' }).first().tap();
    await phone.waitForURL(/\/so\//);
    await keepPicture(phone, 'master-sheet-phone');
    expect(await isWiderThanScreen(phone)).toBe(false);
  });

  it('master sheet on a phone: a coloured cell touched, its arithmetic stands below', async () => {
    const phone = await visit.open('phone', '/');
    await phone.getByRole('link', { name: 'Bảng tổng hợp' }).first().tap();
    await phone.waitForURL(/\/so\//);
    await phone.locator('td.noted').first().tap();
    await phone.waitForURL(/[?&]o=/);
    expect(await phone.locator('.cell-note').innerText()).toContain('Kế hoạch');
  });

  it('master sheet by keyboard: a coloured cell in focus, shows its arithmetic', async () => {
    await page.goto(`${visit.address}/`);
    await page.getByRole('link', { name: 'Bảng tổng hợp' }).first().press('Enter');
    await page.waitForURL(/\/so\//);
    await page.locator('.sheet').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator('td.noted:focus .note').isVisible()).toBe(true);
  });
});
