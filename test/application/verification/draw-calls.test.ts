import { RECOMPUTE } from '../../../src/application/intake/wake';
import { drawCalls } from '../../../src/application/verification/draw-calls';
import { at, FakeCommune } from '../../support/fake-commune';

const commune = (): FakeCommune => {
  const made = new FakeCommune();
  made.send('QN-01', { VNEID_L2: '520', DIGITAL_SKILLS: '5' });
  made.send('QN-02', { VNEID_L2: '300' });
  made.run();
  return made;
};

describe('drawCalls', () => {
  it('drawCalls: reports that count, stand in the tab with their figures', () => {
    const made = commune();
    drawCalls(made.services, 5);
    expect(made.book.rows('calls').map(({ cells }) => cells['count']).sort()).toEqual([1, 2]);
  });

  it('drawCalls: drawn again on the same day, adds none', () => {
    const made = commune();
    drawCalls(made.services, 5);
    expect(drawCalls(made.services, 5)).toBe(0);
  });

  it('drawCalls: old reports, are not asked about', () => {
    const made = commune();
    made.now = at('2026-10-10');
    expect(drawCalls(made.services, 5)).toBe(0);
  });

  it('drawCalls: results typed in, become a share in the picture', () => {
    const made = commune();
    drawCalls(made.services, 5);
    made.book.retype('calls', 2, { wrong: 0 });
    made.book.retype('calls', 3, { wrong: 1 });
    made.run(RECOMPUTE);
    expect(made.master.picture.correctShare).toMatchObject({ figures: 3, correct: 2 });
  });
});
