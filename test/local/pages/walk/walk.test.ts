import { openWorkspace } from '../../../../local/cli/open-workspace';
import { readBundle } from '../../../../local/cli/read-bundle';
import { createPages } from '../../../../local/pages/app';
import { Desk } from '../../../../local/pages/desk';
import { walkFacts } from '../../../../local/pages/walk/walk-facts';
import { nextStep, WALK_STEPS } from '../../../../local/pages/walk/walk-steps';
import { TabDesk } from '../../../../local/scenario/play/tab-desk';
import type { World } from '../../../../local/runtime/world';

jest.setTimeout(120_000);

const SITE = 'http://127.0.0.1:8143';

interface Walk {
  readonly world: World;
  get(path: string): Promise<string>;
  post(path: string): Promise<number>;
}

const startWalk = (): Walk => {
  const world = openWorkspace(readBundle(process.cwd()), null);
  const app = createPages(new Desk(world, () => undefined));
  return {
    world,
    get: async (path) => (await app.request(SITE + path)).text(),
    post: async (path) => (await app.request(SITE + path, { method: 'POST', headers: { Origin: SITE } })).status,
  };
};

const stepTo = async (walk: Walk, step: number): Promise<void> => {
  for (let done = 1; done < step; done += 1) await walk.post('/di-thu/buoc');
};

const kindsSent = (walk: Walk): string[] => walk.world.state.mails.map(({ subject }) => subject);

describe('the walk through three weeks', () => {
  let walk: Walk;

  beforeEach(() => {
    walk = startWalk();
  });

  afterEach(() => walk.world.close());

  it('GET walk: a new workspace, set-up is done and the next step has the button', async () => {
    expect(await walk.get('/di-thu')).toMatch(/walk-step done.*walk-step now" id="buoc-nay" aria-current="step".*Cho các thôn gửi, trừ một thôn/s);
  });

  it('POST step: the first, every village but one has reported', async () => {
    await stepTo(walk, 2);
    expect(walkFacts(walk.world)).toMatchObject({ villages: 12, heard: 11, lateVillage: { id: 'QN-12', heard: false } });
  });

  it('POST step: the reminder, goes to the silent village alone', async () => {
    await stepTo(walk, 3);
    expect(walk.world.state.mails.map(({ to }) => to)).toEqual([['truongthon12@quangngoc.example']]);
  });

  it('POST step: eight times, from set-up to the letter that notes the recovery', async () => {
    await stepTo(walk, WALK_STEPS.length);
    expect([nextStep(walkFacts(walk.world)), walkFacts(walk.world).closings, kindsSent(walk).length < 20]).toEqual([null, 3, true]);
  });

  it('POST step: at the end, nothing more happens', async () => {
    await stepTo(walk, WALK_STEPS.length);
    const before = walk.world.now();
    await walk.post('/di-thu/buoc');
    expect(walk.world.now()).toBe(before);
  });

  it('POST step: the late report, enters as late', async () => {
    await stepTo(walk, 5);
    const late = new TabDesk(walk.world).rows('ledger').find(({ cells }) => cells['village'] === 'QN-12');
    expect(late?.cells['timeliness']).toBe('LATE');
  });

  it('POST rest: while it is played, the page shows how far it is and has no buttons', async () => {
    await walk.post('/di-thu/het');
    const page = await walk.get('/di-thu');
    expect([/data-running="1"/.test(page), page.includes('/di-thu/buoc')]).toEqual([true, false]);
    while ((await walk.get('/di-thu')).includes('data-running')) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(nextStep(walkFacts(walk.world))).toBeNull();
  });

  it('GET walk: gone off the path to a finished week, goes on from there', async () => {
    await walk.post('/dien-ho');
    expect(await walk.get('/di-thu')).toMatch(/walk-step now"[^>]*>\s*<h2>Thứ Năm/);
  });
});
