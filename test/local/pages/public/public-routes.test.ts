import { createPages } from '../../../../local/pages/app';
import { Desk } from '../../../../local/pages/desk';
import { installed } from '../../../adapters/support/installed';

const SITE = 'http://127.0.0.1:8143';

const pagesOf = () => {
  const desk = new Desk(installed().world, () => undefined);
  return { desk, app: createPages(desk) };
};

describe('served pages of the program', () => {
  it('/trang: gives what doGet gives, under a policy that runs nothing', async () => {
    const answer = await pagesOf().app.request(`${SITE}/trang`);
    expect([(await answer.text()).includes('đang tắt'), answer.headers.get('Content-Security-Policy')]).toEqual([true, expect.stringMatching(/default-src 'none'(?!.*script-src)/)]);
  });

  it('/hop-thoai: before any dialog, is not there', async () => {
    expect((await pagesOf().app.request(`${SITE}/hop-thoai`)).status).toBe(404);
  });

  it('/hop-thoai: after «Tải sổ về máy», links to the books kept here', async () => {
    const { desk, app } = pagesOf();
    await desk.perform((workspace) => void workspace.run('exportBooks', 'MENU', workspace.state.account.owner));
    expect(await (await app.request(`${SITE}/hop-thoai`)).text()).toMatch(/href="\/tai\/[\w-]+\.xlsx"/);
  });
});
