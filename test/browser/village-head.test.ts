import type { Page } from 'playwright-core';
import { isWiderThanScreen, keepPicture, startVisit, type Visit } from './visit';

describe('a village head on a 360-pixel touch screen', () => {
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    visit = await startVisit();
    page = await visit.open('phone', '/bieu-mau');
  });

  afterAll(() => visit.end());

  const firstCount = (): ReturnType<Page['locator']> => page.locator('input.count').first();

  it('form: reached from the list of villages, fits the screen', async () => {
    await page.getByRole('link', { name: /Thôn 1 / }).first().tap();
    await page.waitForURL(/bieu-mau\/.+/);
    await keepPicture(page, 'form-phone');
    expect(await isWiderThanScreen(page)).toBe(false);
  });

  it('field: a count, brings up the number keyboard', async () => {
    expect(await firstCount().getAttribute('inputmode')).toBe('numeric');
  });

  it('form: «1.234» sent, corrected beside the field', async () => {
    await firstCount().fill('1.234');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).tap();
    await page.locator('.question.wrong').waitFor();
    await keepPicture(page, 'form-phone-corrected');
    expect(await page.locator('.question.wrong .problem').innerText()).toContain('chỉ nhập chữ số');
  });

  it('field: corrected, keeps what was typed and has the focus', async () => {
    expect(await page.evaluate('document.activeElement.value')).toBe('1.234');
  });

  it('form: put right and sent, thanked', async () => {
    await firstCount().fill('820');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).tap();
    await page.waitForURL(/da-gui/);
    await keepPicture(page, 'form-phone-sent');
    expect(await page.locator('.sent').innerText()).toContain('Cảm ơn bác');
  });

  it.each(['/', '/bieu-mau', '/thu', '/may'])('page %s: fits the screen', async (path) => {
    await page.goto(visit.address + path);
    expect(await isWiderThanScreen(page)).toBe(false);
  });
});
