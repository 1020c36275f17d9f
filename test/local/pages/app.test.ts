import type { Hono } from 'hono';
import { createPages } from '../../../local/pages/app';
import { Desk } from '../../../local/pages/desk';
import { SmallWorkspace, START } from './small-workspace';

const SITE = 'http://127.0.0.1:8143';

interface Opened {
  readonly app: Hono;
  readonly workspace: SmallWorkspace;
  readonly saves: number[];
}

const open = (): Opened => {
  const workspace = new SmallWorkspace();
  const saves: number[] = [];
  return { app: createPages(new Desk(workspace, () => void saves.push(workspace.now()))), workspace, saves };
};

const get = async (app: Hono, path: string): Promise<string> => (await app.request(`${SITE}${path}`)).text();

const post = (app: Hono, path: string, fields: Record<string, string>): Response | Promise<Response> =>
  app.request(`${SITE}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: SITE } });

describe('pages over HTTP', () => {
  it.each(['/', '/bieu-mau', '/bieu-mau/form', '/so/operations/1', '/so/master/3', '/thu', '/thu/1', '/may'])(
    'createPages: %s, a page in Vietnamese',
    async (path) => {
      const response = await open().app.request(`${SITE}${path}`);
      expect([response.status, (await response.text()).includes('<html lang="vi">')]).toEqual([200, true]);
    },
  );

  it.each(['/bieu-mau/nope', '/so/nope', '/so/operations/99', '/thu/99', '/khong-co'])('createPages: %s, not found in words', async (path) => {
    const response = await open().app.request(`${SITE}${path}`);
    expect([response.status, (await response.text()).includes('Không có trang này')]).toEqual([404, true]);
  });

  it('guard: nothing may be loaded from elsewhere', async () => {
    const response = await open().app.request(`${SITE}/`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('guard: a name that was pointed at this machine, refused', async () => {
    expect((await open().app.request('http://evil.example/')).status).toBe(403);
  });

  it.each([{ Origin: 'https://evil.example' }, { Origin: 'null' }, {}])('guard: a post from %j, refused and without effect', async (headers) => {
    const { app, workspace } = open();
    const response = await app.request(`${SITE}/dong-ho`, { method: 'POST', body: new URLSearchParams({ stop: 'hour' }), headers: headers as Record<string, string> });
    expect([response.status, workspace.now()]).toEqual([403, START]);
  });

  it('POST /dong-ho: one hour, the clock moved and saved', async () => {
    const { app, saves } = open();
    await post(app, '/dong-ho', { stop: 'hour' });
    expect(saves).toEqual([START + 3_600_000]);
  });

  it('POST /dong-ho: runs under way, ended before the state is saved', async () => {
    const { app, workspace } = open();
    await post(app, '/dong-ho', { stop: 'hour' });
    expect(workspace.settledAt).toBe(START + 3_600_000);
  });

  it('POST /dong-ho: the machine fails, the next page says why', async () => {
    const { app, workspace } = open();
    workspace.failure = 'Sổ bị khóa';
    await post(app, '/dong-ho', { stop: 'hour' });
    expect(await get(app, '/')).toMatch(/role="alert">.*Sổ bị khóa/s);
  });

  it('POST form: «1.234», corrected beside the field with what was typed', async () => {
    const response = await post(open().app, '/bieu-mau/form', { 'entry.11': '1.234' });
    expect([response.status, await response.text()]).toEqual([422, expect.stringMatching(/value="1\.234".*không dấu chấm/s)]);
  });

  it('POST form: good figures, recorded, a minute passes, confirmation follows', async () => {
    const { app, workspace } = open();
    const response = await post(app, '/bieu-mau/form', { 'entry.11': '1234' });
    expect([response.headers.get('location'), workspace.state.forms.get('form')?.responses.length, workspace.now() - START]).toEqual([
      '/bieu-mau/form/da-gui', 1, 60_000,
    ]);
  });

  it('POST form: the machine fails, what was typed stays', async () => {
    const { app, workspace } = open();
    workspace.failure = 'hỏng';
    const response = await post(app, '/bieu-mau/form', { 'entry.11': '1234' });
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('value="1234"')]);
  });

  it('GET form: pre-filled link, answers in their fields', async () => {
    expect(await get(open().app, '/bieu-mau/form?usp=pp_url&entry.11=520')).toContain('value="520"');
  });

  it('POST cell: a clerk types, the cell holds it', async () => {
    const { app, workspace } = open();
    await post(app, '/so/operations/1/o', { cell: 'B2', text: 'có' });
    expect(workspace.state.books.get('operations')?.sheets[0]?.rows[1]?.[1]?.value).toBe('có');
  });

  it('POST cell: the master book, refused in words', async () => {
    const { app } = open();
    await post(app, '/so/master/3/o', { cell: 'A1', text: 'x' });
    expect(await get(app, '/')).toContain('chỉ để xem');
  });

  it('GET download: the book as a file that begins like a zip', async () => {
    const response = await open().app.request(`${SITE}/tai/master.xlsx`);
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK');
  });

  it('GET download: a tab as CSV, begins with the mark of UTF-8', async () => {
    const response = await open().app.request(`${SITE}/tai/operations/1.csv`);
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe('\ufeffKhóa;Giá trị\r\n');
  });

  it('GET download: a tab that is not there, 404', async () => {
    expect((await open().app.request(`${SITE}/tai/operations/99.csv`)).status).toBe(404);
  });

  it('POST menu: runs the item and shows its dialog once', async () => {
    const { app, workspace } = open();
    await post(app, '/so/operations/1/thuc-don', { handler: 'recompute' });
    expect([workspace.ran, (await get(app, '/')).includes('Đã tính lại.'), (await get(app, '/')).includes('Đã tính lại.')]).toEqual([
      ['recompute'], true, false,
    ]);
  });

  it('GET mail: its script stays text inside a sandboxed frame', async () => {
    const page = await get(open().app, '/thu/1');
    expect(page).toMatch(/sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="[^"]*&lt;script&gt;/);
  });

  it('POST twice at once: one after the other', async () => {
    const { app, workspace } = open();
    await Promise.all([post(app, '/dong-ho', { stop: 'hour' }), post(app, '/dong-ho', { stop: 'hour' })]);
    expect(workspace.now() - START).toBe(2 * 3_600_000);
  });
});
