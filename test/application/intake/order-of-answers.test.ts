import fc from 'fast-check';
import { RECOMPUTE } from '../../../src/application/intake/wake';
import { at, FakeCommune } from '../../support/fake-commune';

interface Sending {
  readonly village: string;
  readonly count: string;
}

const sendings = fc.array(
  fc.record({ village: fc.constantFrom('QN-01', 'QN-02', 'QN-03'), count: fc.oneof(fc.integer({ min: 0, max: 1100 }).map(String), fc.constantFrom('', '1.2', 'năm')) }),
  { minLength: 1, maxLength: 8 },
);

const shuffled = fc.func(fc.integer());

/** All answers are pending when the first run comes; their rows stand in whatever order. */
const endOf = (sent: readonly Sending[], rankOf: (index: number) => number) => {
  const commune = new FakeCommune({ villages: ['QN-01', 'QN-02', 'QN-03'] });
  const order = sent.map((_, index) => index).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  for (const index of order) {
    const { village, count } = sent[index] as Sending;
    commune.now = at('2026-09-01', 8, index);
    commune.send(village, { VNEID_L2: count });
  }
  commune.now = at('2026-09-01', 12);
  commune.run();
  return [commune.ledger.map(({ entry, hash }) => ({ entry, hash })), commune.book.rows('review'), commune.master.picture.standing];
};

describe('order of answers', () => {
  it('takeIn: answers with distinct times, end the same in whatever order their rows stand', () => {
    fc.assert(fc.property(sendings, shuffled, (sent, rankOf) => expect(endOf(sent, rankOf)).toEqual(endOf(sent, (index) => index))), { seed: 11, numRuns: 40 });
  });

  it('takeIn: the same answers with runs between them, doubled rows and doubled wakes, give the same standing', () => {
    const runs = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 });
    const doubled = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    fc.assert(fc.property(sendings, runs, doubled, (sent, runsAfter, twice) => {
      const commune = new FakeCommune({ villages: ['QN-01', 'QN-02', 'QN-03'] });
      sent.forEach(({ village, count }, index) => {
        commune.now = at('2026-09-01', 8, index);
        for (let row = 0; row <= Number(twice[index]); row += 1) commune.send(village, { VNEID_L2: count });
        for (let run = 0; run < (runsAfter[index] ?? 0); run += 1) commune.run();
      });
      commune.now = at('2026-09-01', 12);
      commune.run(RECOMPUTE);
      expect(commune.master.picture.standing).toEqual(endOf(sent, (index) => index)[2]);
    }), { seed: 12, numRuns: 40 });
  });

  it('takeIn: many answers in one run, end as one run for each would', () => {
    const sent = ['300', '310', '305', '320'].map((count) => ({ village: 'QN-01', count }));
    const commune = new FakeCommune({ villages: ['QN-01', 'QN-02', 'QN-03'] });
    sent.forEach(({ village, count }, index) => {
      commune.now = at('2026-09-01', 8, index);
      commune.send(village, { VNEID_L2: count });
      commune.run();
    });
    const together = endOf(sent, (index) => index)[0] as readonly { entry: object }[];
    const judged = (rows: readonly { entry: object }[]) => rows.map(({ entry }) => ({ ...entry, recordedAt: 0 }));
    expect(judged(commune.ledger)).toEqual(judged(together));
  });
});
