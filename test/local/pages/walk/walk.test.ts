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

/** What a step left behind. */
interface Trace {
  readonly facts: ReturnType<typeof walkFacts>;
  readonly reached: readonly (readonly string[])[];
  readonly lateness: unknown;
}

const traceOf = ({ world }: Walk): Trace => ({
  facts: walkFacts(world),
  reached: world.state.mails.map(({ to }) => to),
  lateness: new TabDesk(world).rows('ledger').find(({ cells }) => cells['village'] === 'QN-12')?.cells['timeliness'],
});

describe('the walk through three weeks, step by step', () => {
  const walk = startWalk();
  /** After the step of that number; the first is set-up, which is done when the workspace opens. */
  const after: Trace[] = [];
  let first = '';

  beforeAll(async () => {
    first = await walk.get('/di-thu');
    for (const _ of WALK_STEPS) {
      after.push(traceOf(walk));
      await walk.post('/di-thu/buoc');
    }
  });

  afterAll(() => walk.world.close());

  it('GET walk: a new workspace, set-up is done and the next step has the button', () => {
    expect(first).toMatch(/walk-step done.*walk-step now" id="buoc-nay" aria-current="step".*Cho các thôn gửi, trừ một thôn/s);
  });

  it('POST step: the first, every village but one has reported', () => {
    expect(after[1]?.facts).toMatchObject({ villages: 12, heard: 11, lateVillage: { id: 'QN-12', heard: false } });
  });

  it('POST step: the reminder, goes to the silent village alone', () => {
    expect(after[2]?.reached).toEqual([['truongthon12@quangngoc.example']]);
  });

  it('POST step: the late report, enters as late', () => {
    expect(after[4]?.lateness).toBe('LATE');
  });

  it('POST step: the last, from set-up to the letter that notes the recovery', () => {
    const end = traceOf(walk);
    expect([nextStep(end.facts), end.facts.closings, end.reached.length < 20]).toEqual([null, 3, true]);
  });

  it('POST step: at the end, nothing more happens', async () => {
    const before = walk.world.now();
    await walk.post('/di-thu/buoc');
    expect(walk.world.now()).toBe(before);
  });
});

describe('the walk through three weeks, another way', () => {
  let walk: Walk;

  beforeEach(() => {
    walk = startWalk();
  });

  afterEach(() => walk.world.close());

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
