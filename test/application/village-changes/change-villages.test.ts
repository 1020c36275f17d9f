import fc from 'fast-check';
import { changeVillages } from '../../../src/application/village-changes/change-villages';
import { RECOMPUTE } from '../../../src/application/intake/wake';
import type { Scalar } from '../../../src/application/ports';
import { at, FakeCommune } from '../../support/fake-commune';

type Cells = Readonly<Record<string, Scalar>>;

/** Three villages of 1000 people per group, two of which have reported. */
const commune = (first = '520', second = '300'): FakeCommune => {
  const made = new FakeCommune({ villages: ['QN-01', 'QN-02', 'QN-03'] });
  made.send('QN-01', { VNEID_L2: first });
  made.send('QN-02', { VNEID_L2: second });
  made.run();
  return made;
};

const order = (made: FakeCommune, ...rows: Cells[]): string[] => {
  made.book.type('changes', ...rows);
  changeVillages(made.services);
  return made.book.rows('changes').map(({ cells }) => String(cells['outcome']));
};

const MERGE: Cells = { what: 'Sáp nhập', villages: 'QN-01, QN-02', newId: 'QN-31', newName: 'Thôn Mới', from: '2026-09-02' };

const sums = (made: FakeCommune, day: string): unknown => {
  made.now = at(day, 9);
  made.run(RECOMPUTE);
  const { achieved, eligible } = made.master.picture.standing.commune['VNEID_L2'] ?? {};
  return { achieved, eligible };
};

describe('changeVillages', () => {
  it('merge: carried out, gives the heir its first day and the old ones their last', () => {
    const made = commune();
    order(made, MERGE);
    expect(made.registry.villages.map(({ id, validFrom, validTo, mergedInto }) => [id, validFrom, validTo, mergedInto])).toEqual([
      ['QN-01', null, '2026-09-01', 'QN-31'], ['QN-31', '2026-09-02', null, null], ['QN-02', null, '2026-09-01', 'QN-31'], ['QN-03', null, null, null],
    ]);
  });

  it('merge: whatever had been reported, leaves the commune’s sums as they were', () => {
    const count = fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 1000 }).map(String));
    fc.assert(fc.property(count, count, (first, second) => {
      const made = commune(first, second);
      const before = sums(made, '2026-09-01');
      order(made, MERGE);
      expect(sums(made, '2026-09-02')).toEqual(before);
    }), { seed: 4, numRuns: 15 });
  });

  it('merge: ordered once, is done once', () => {
    const made = commune();
    order(made, MERGE);
    changeVillages(made.services);
    expect(made.registry.villages).toHaveLength(4);
  });

  it('merge: carried out, lets the sweep make the form of the new village', () => {
    const made = commune();
    order(made, MERGE);
    expect(made.memory.values.get('SET_UP')).toBe('PARTIAL');
  });

  it.each([
    ['an id that exists', { ...MERGE, newId: 'QN-03' }, 'đã có'],
    ['a name for an id', { ...MERGE, villages: 'QN-01, thôn qn-02' }, 'Có phải QN-02'],
    ['one village only', { ...MERGE, villages: 'QN-01' }, 'ít nhất hai thôn'],
    ['no day', { ...MERGE, from: 'hôm nay' }, 'chưa phải là một ngày'],
    ['no name', { ...MERGE, newName: '' }, 'tên mới'],
    ['an id with blanks', { ...MERGE, newId: 'Thôn Mới' }, 'mã thôn mới'],
  ])('merge: %s, changes nothing and says so', (_, row, sentence) => {
    const made = commune();
    expect([order(made, row)[0], made.registry.villages.length]).toEqual([expect.stringContaining(sentence), 3]);
  });

  it('rename: the id stays, and the old name becomes another spelling', () => {
    const made = commune();
    order(made, { what: 'Đổi tên', villages: 'QN-01', newName: 'Thôn Hòa', from: '2026-09-01' });
    expect(made.registry.villages[0]).toMatchObject({ id: 'QN-01', name: 'Thôn Hòa', aliases: ['Thôn QN-01'] });
  });

  it('rename: its day has not come, waits and is done by the first run of that day', () => {
    const made = commune();
    const [outcome] = order(made, { what: 'Đổi tên', villages: 'QN-01', newName: 'Thôn Hòa', from: '2026-09-03' });
    made.now = at('2026-09-03', 1);
    made.run();
    expect([outcome, made.registry.villages[0]?.name]).toEqual([expect.stringContaining('Chờ đến ngày 03/09/2026'), 'Thôn Hòa']);
  });
});

/** The same commune on the day of the split. */
const dayAfter = (): FakeCommune => {
  const made = commune();
  made.now = at('2026-09-02', 9);
  return made;
};

const part = (newId: string, people: number, more: Cells = {}): Cells =>
  ({ what: 'Chia tách', villages: 'QN-01', newId, newName: `Thôn ${newId}`, from: '2026-09-02', SIX_PLUS: people, ADULT: people, HEALTH: people, ...more });

describe('split', () => {
  it('split: without the parts, waits and names the columns', () => {
    expect(order(dayAfter(), part('QN-41', 700), part('QN-42', 300))[0]).toContain('VNEID_L2');
  });

  it('split: parts that do not sum up, change nothing', () => {
    const made = dayAfter();
    const [outcome] = order(made, part('QN-41', 700, { VNEID_L2: 500 }), part('QN-42', 300, { VNEID_L2: 21 }));
    expect([outcome, made.registry.villages.length]).toEqual([expect.stringContaining('521'), 3]);
  });

  it('split: whatever the parts, leaves the commune’s sums as they were once they add up', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 520 }), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 2, max: 4 }), (figure, people, many) => {
      const made = dayAfter();
      const before = sums(made, '2026-09-02');
      const rest = Array.from({ length: many - 2 }, (_, index) => part(`QN-5${index}`, 0, { VNEID_L2: 0 }));
      order(made, part('QN-41', people, { VNEID_L2: figure }), part('QN-42', 1000 - people, { VNEID_L2: 520 - figure }), ...rest);
      expect([sums(made, '2026-09-02'), made.registry.villages.length]).toEqual([before, 3 + many]);
    }), { seed: 5, numRuns: 25 });
  });

  it('split: with its parts, leaves the commune’s sums as they were', () => {
    const made = dayAfter();
    const before = sums(made, '2026-09-02');
    order(made, part('QN-41', 700, { VNEID_L2: 400 }), part('QN-42', 300, { VNEID_L2: 120 }));
    expect([sums(made, '2026-09-02'), made.registry.villages.length]).toEqual([before, 5]);
  });
});
