import { openWorkspace } from '../../../../local/cli/open-workspace';
import { readBundle } from '../../../../local/cli/read-bundle';
import { stopAfter } from '../../../../local/pages/clock/stops';
import { listedForms } from '../../../../local/pages/forms/listed-forms';
import { masterBook } from '../../../../local/pages/frame/frame-of';
import { standingRows, type StandingRow } from '../../../../local/pages/overview/standing-rows';
import { fillWeek } from '../../../../local/pages/season/fill-week';
import type { World } from '../../../../local/runtime/world';
import { DEFAULT_SETTINGS } from '../../../../src/domain/registry/default-settings';

const standing = (world: World): StandingRow[] => {
  const master = masterBook(world);
  return master === undefined ? [] : standingRows(master);
};

const behind = (world: World): string[] =>
  standing(world).filter(({ status }) => status.startsWith('Chậm')).map(({ criterion }) => criterion.slice(0, 2)).sort();

const liveWeek = (world: World): number => {
  const filled = fillWeek(world);
  world.advanceTo(stopAfter('closing', world.now(), DEFAULT_SETTINGS) ?? world.now());
  return filled;
};

describe('the illustrative season', () => {
  let world: World;

  beforeAll(() => {
    world = openWorkspace(readBundle(process.cwd()), null);
  });

  afterAll(() => world.close());

  it('openWorkspace: nothing stored, twelve open village forms', () => {
    expect(listedForms(world).filter(({ villageId, open }) => villageId !== null && open)).toHaveLength(12);
  });

  it('fillWeek: first week, all villages and one criterion behind', () => {
    expect([liveWeek(world), behind(world)]).toEqual([12, ['4.']]);
  });

  it('standingRows: the book of the season, every column of the page is found in it', () => {
    const rows = standing(world).map(({ statusFormat: _format, note: _note, ...texts }) => Object.values(texts));
    expect([rows.length, rows.flat().filter((text) => text === '' || text === null)]).toEqual([5, []]);
  });

  it('fillWeek: after the closing, the week after', () => {
    expect(liveWeek(world)).toBe(12);
  });

  it('fillWeek: third week, two criteria behind and their agency written to', () => {
    liveWeek(world);
    expect([behind(world), world.state.mails.length > 0]).toEqual([['2.', '4.'], true]);
  });
});
