import type { Page } from 'playwright-core';
import { isWiderThanScreen, keepPicture, startVisit, type Visit } from './visit';

const STEPS_TO_DIGEST = 4;

describe('an agency, from its first digest to its recovery', () => {
  let visit: Visit;
  let page: Page;

  const step = async (): Promise<void> => {
    await page.goto(`${visit.address}/di-thu`);
    const before = await page.locator('.walk-step.done').count();
    await page.locator('.walk-step.now button.main').click();
    await page.locator(`.walk-progress b:text-is("${before + 1}")`).waitFor();
  };

  beforeAll(async () => {
    visit = await startVisit();
    page = await visit.open('phone', '/di-thu');
    for (let taken = 0; taken < STEPS_TO_DIGEST; taken += 1) await step();
  });

  afterAll(() => visit.end());

  it('walk: on a phone, fits the screen and says where the visitor is', async () => {
    await keepPicture(page, 'walk-phone');
    expect([await isWiderThanScreen(page), await page.locator('[aria-current=step] h2').innerText()]).toEqual([false, expect.stringContaining('Cơ quan trả lời')]);
  });

  it('digest: its link opens the answer form beside the mailbox, filled in', async () => {
    await page.getByRole('link', { name: 'Đọc thư đôn đốc' }).tap();
    await page.waitForURL(/\/thu\//);
    const [form] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frameLocator('iframe.mail').locator('a[href*="bieu-mau"]').first().click(),
    ]);
    await form.waitForLoadState();
    await form.getByLabel('đã có biện pháp').check();
    await keepPicture(form, 'agency-answer');
    await form.getByRole('button', { name: 'Gửi báo cáo' }).tap();
    await form.waitForURL(/da-gui/);
    expect(await form.locator('.sent').innerText()).toContain('Quý cơ quan');
  });

  it('walk: the answer given by hand, is known', async () => {
    await page.goto(`${visit.address}/di-thu`);
    expect(await page.locator('[aria-current=step] h2').innerText()).toContain('Tuần thứ hai');
  });

  it('walk: two weeks on, the criterion is off the list and the agency has its letter', async () => {
    await step();
    await step();
    await page.getByRole('link', { name: 'Đọc thư ghi nhận' }).tap();
    await page.waitForURL(/\/thu\//);
    expect(await page.locator('h1').innerText()).toContain('đã hết chậm');
  });
});
