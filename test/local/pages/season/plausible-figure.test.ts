import fc from 'fast-check';
import { ILLUSTRATIVE_VILLAGES, paceOf } from '../../../../local/pages/season/illustrative-commune';
import { plausibleFigure, type FigureWanted } from '../../../../local/pages/season/plausible-figure';

const wanted = (over: Partial<FigureWanted> = {}): FigureWanted => ({
  villageId: 'QN-01', criterionId: 'VNEID_L2', pace: paceOf('VNEID_L2'), eligible: 1000, last: null, weeks: 1, ...over,
});

describe('plausibleFigure', () => {
  it('plausibleFigure: same case, same figure', () => {
    expect(plausibleFigure(wanted())).toBe(plausibleFigure(wanted()));
  });

  it('plausibleFigure: two weeks of silence, more than one week brings', () => {
    expect(plausibleFigure(wanted({ last: 500, weeks: 3 }))).toBeGreaterThan(plausibleFigure(wanted({ last: 500 })));
  });

  it('plausibleFigure: any last figure, never falls and never exceeds the eligible', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
        const [last, eligible] = [Math.min(a, b), Math.max(a, b)];
        const figure = plausibleFigure(wanted({ last, eligible }));
        return figure >= last && figure <= eligible;
      }),
      { seed: 143 },
    );
  });

  it('ILLUSTRATIVE_VILLAGES: together about ten thousand people, each marked', () => {
    const people = ILLUSTRATIVE_VILLAGES.reduce((sum, village) => sum + village.eligible.SIX_PLUS, 0);
    expect([Math.round(people / 1000), ILLUSTRATIVE_VILLAGES.every((village) => village.name.endsWith('(dữ liệu minh họa)'))]).toEqual([10, true]);
  });
});
