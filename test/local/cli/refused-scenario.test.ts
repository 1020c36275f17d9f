import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../support/built';
import { inNewFolder } from '../../support/simulated';
import { smallSeason } from '../../support/small-season';
import { outcome } from './support/outcome';

/** Plays a season changed in some way into folder `a`. */
const playedIn = (folder: string, changes: object, ...more: string[]): Promise<[number, string]> => {
  const file = join(folder, 'kich-ban.json');
  writeFileSync(file, JSON.stringify(smallSeason(changes)));
  return outcome('simulate', file, '--out', join(folder, 'a'), ...more);
};

const at = '2026-09-03T16:05:00+07:00';

describe('simulate: refusals', () => {
  beforeAll(ensureBuilt);

  test('--as-of: what is no day, exit code 2 and a sentence', async () => {
    const [code, words] = await inNewFolder((folder) => playedIn(folder, {}, '--as-of', 'hôm kia'));
    expect([code, words.includes('«hôm kia»')]).toEqual([2, true]);
  });

  test.each([
    ['village', { at, do: 'submit', village: 'QN-99', answers: {} }, 'events[0].village: không có thôn QN-99'],
    ['menu item', { at, do: 'menu', item: 'dance' }, 'events[0].item: không có mục trình đơn dance'],
  ])('an unknown %s: exit code 1 and the place', async (_, event, place) => {
    const [code, words] = await inNewFolder((folder) => playedIn(folder, { events: [event] }));
    expect([code, words.includes(place)]).toEqual([1, true]);
  });

  test('an unknown village: no folder', async () => {
    await inNewFolder(async (folder) => {
      await playedIn(folder, { events: [{ at, do: 'submit', village: 'QN-99', answers: {} }] });
      expect(existsSync(join(folder, 'a'))).toBe(false);
    });
  });

  test.each([[[]], [['a.json']], [['a.json', '--out']], [['a.json', 'b.json', '--out', 'c']], [['a.json', '--out', 'c', '--fast']]])(
    'arguments %j: exit code 2 and the usage',
    async (args) => {
      const [code, words] = await outcome('simulate', ...args);
      expect([code, words.includes('Cách dùng')]).toEqual([2, true]);
    },
  );

  test('a folder that holds something: refused, and taken with --force', async () => {
    await inNewFolder(async (folder) => {
      mkdirSync(join(folder, 'a/outbox'), { recursive: true });
      writeFileSync(join(folder, 'a/outbox/9999.eml'), 'thư cũ');
      const [refused] = await playedIn(folder, {});
      const [forced] = await playedIn(folder, {}, '--force');
      expect([refused, forced, existsSync(join(folder, 'a/outbox/9999.eml'))]).toEqual([2, 0, false]);
    });
  });
});
