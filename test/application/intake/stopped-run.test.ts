import { SWEEP, type Wake } from '../../../src/application/intake/wake';
import type { Stop } from '../../support/fake-gate';
import { at, FakeCommune, wakeFor } from '../../support/fake-commune';

/** What must not depend on whether a run was stopped on the way. */
const endOf = (commune: FakeCommune) => ({
  ledger: commune.ledger.map(({ seq, entry, hash }) => ({ seq, entry, hash })),
  review: commune.book.rows('review'),
  outbox: commune.outbox.map(({ key, kind, to }) => ({ key, kind, to })),
  standing: commune.master.picture.standing,
});

interface Situation {
  readonly name: string;
  readonly make: () => FakeCommune;
  readonly wake?: Wake;
}

const withMail = (): FakeCommune => {
  const commune = new FakeCommune({ settings: { mailEnabled: 'có', 'baseline.VNEID_L2': '80' }, reporters: 'thon@example.vn' });
  commune.run();
  return commune;
};

const answered = (): FakeCommune => {
  const commune = withMail();
  commune.send('QN-01', { VNEID_L2: '520', DIGITAL_SKILLS: 'năm', email: 'thon@example.vn' });
  commune.send('QN-02', { VNEID_L2: '300', email: 'thon@example.vn' });
  return commune;
};

const decided = (): FakeCommune => {
  const commune = answered();
  commune.run();
  commune.book.retype('review', 2, { verdict: 'Duyệt' });
  return commune;
};

const edited = (): FakeCommune => {
  const commune = answered();
  commune.send('QN-02', { VNEID_L2: '310', email: 'thon@example.vn' });
  commune.run();
  commune.now = at('2026-09-01', 9);
  commune.edit('QN-02', 0, { VNEID_L2: '305', DIGITAL_SKILLS: '7', email: 'thon@example.vn' });
  return commune;
};

const closed = (): FakeCommune => {
  const commune = answered();
  commune.run();
  commune.now = at('2026-09-04', 17, 5);
  return commune;
};

const SITUATIONS: readonly Situation[] = [
  { name: 'new answers', make: answered },
  { name: 'a verdict', make: decided },
  { name: 'an edited answer', make: edited, wake: wakeFor('QN-02') },
  { name: 'a closing', make: closed },
];

/** Stops the run at its k-th call, then runs again as the next sweep does; null when there was no k-th call. */
const stoppedAt = (situation: Situation, how: Stop, call: number): FakeCommune | null => {
  const commune = situation.make();
  commune.gate.arm(how, call);
  try {
    commune.run(situation.wake ?? SWEEP);
  } catch (error) {
    if (!String(error).includes('stopped') && !String(error).includes(how)) throw error;
  }
  if (!commune.gate.revive()) return null;
  commune.run(situation.wake ?? SWEEP);
  return commune;
};

describe.each(SITUATIONS)('takeIn with $name', (situation) => {
  const undisturbed = situation.make();
  undisturbed.run(situation.wake ?? SWEEP);
  const expected = endOf(undisturbed);

  it.each(['ERROR', 'KILL'] as const)('takeIn: %s at any call and run again, ends as if nothing had happened', (how) => {
    const ends: unknown[] = [];
    let stopped = stoppedAt(situation, how, 1);
    while (stopped !== null) {
      ends.push(endOf(stopped));
      stopped = stoppedAt(situation, how, ends.length + 1);
    }
    expect(ends).toEqual(new Array(Math.max(ends.length, 6)).fill(expected));
  });
});
