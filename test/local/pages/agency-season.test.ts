import { openWorkspace } from '../../../local/cli/open-workspace';
import { readBundle } from '../../../local/cli/read-bundle';
import type { MailState } from '../../../local/google/state';
import { createPages } from '../../../local/pages/app';
import { Desk } from '../../../local/pages/desk';
import { stopAfter } from '../../../local/pages/clock/stops';
import { fillWeek } from '../../../local/pages/season/fill-week';
import { walkFacts } from '../../../local/pages/walk/walk-facts';
import { TabDesk } from '../../../local/scenario/play/tab-desk';
import { registryIn } from '../../../local/scenario/play/village-forms';
import type { World } from '../../../local/runtime/world';

jest.setTimeout(120_000);

const SITE = 'http://127.0.0.1:8143';
const MOST_WEEKS = 8;

const digestIn = (world: World): MailState | undefined => walkFacts(world).letters.LAG;

/** Weeks as the button of the pages fills them, until an agency is urged. */
const urged = (): World => {
  const world = openWorkspace(readBundle(process.cwd()), null);
  for (let week = 0; week < MOST_WEEKS && digestIn(world) === undefined; week += 1) {
    fillWeek(world);
    world.advanceTo(stopAfter('week', world.now(), registryIn(new TabDesk(world)).settings) ?? world.now());
  }
  return world;
};

test('pages: the link of a digest in the mailbox, opens the form with its mark, and the answer stands in «Giải trình»', async () => {
  const world = urged();
  const app = createPages(new Desk(world, () => undefined));
  const page = await (await app.request(`${SITE}/thu/${digestIn(world)?.id}`)).text();
  const link = (/\/bieu-mau\/[^"'\s<]*entry[^"'\s<]*/.exec(page)?.[0] ?? '').replace(/&amp;/g, '&').replace(/&amp;/g, '&');
  const form = world.state.forms.get(/bieu-mau\/([^?]+)/.exec(link)?.[1] ?? '');
  const fields = new URLSearchParams(link.slice(link.indexOf('?')));
  fields.set(`entry.${form?.items.find(({ type }) => type === 'MULTIPLE_CHOICE')?.id}`, 'đã nhận');
  await app.request(`${SITE}/bieu-mau/${form?.id}`, { method: 'POST', body: fields, headers: { Origin: SITE } });
  const [answer] = new TabDesk(world).rows('answers');
  expect([answer?.cells['answer'], String(answer?.cells['noticeKey'])]).toEqual(['đã nhận', expect.stringMatching(/^LAG\|/)]);
});
