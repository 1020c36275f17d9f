import { foldLedger } from '../../../src/domain/standing/fold';
import { standingAt } from '../../../src/domain/standing/standing-at';
import { checkReport } from '../../../src/domain/reports/check-report';
import type { LedgerEntry } from '../../../src/domain/reports/report';
import { answer, at, registryOf, report, signatures } from '../builders';

/** Five faults that a results tracker in use had with cumulative figures (akvo-rsr issues 5211, 5212, 5239, 5241, 5194). */
const registry = registryOf({ A: 400, B: 300 });
const NOW = at('2026-09-30');

const standing = (...ledger: LedgerEntry[]) => standingAt(foldLedger(ledger), registry, NOW);
const achieved = (...ledger: LedgerEntry[]) => standing(...ledger).commune['DIGITAL_SIGNATURE']?.achieved;

const WEEK_36 = report('A', '2026-09-04', { figures: signatures(40) });
const WEEK_37 = report('A', '2026-09-11', { figures: signatures(55) });
const WEEK_38 = report('A', '2026-09-18', { figures: signatures(70) });

describe('cumulative figures', () => {
  it('total: several periods, is the last figure and not their sum', () => {
    expect(achieved(WEEK_36, WEEK_37, WEEK_38)).toBe(70);
  });

  it('total: a figure below the last one without a reason, is held and the total does not fall', () => {
    const { entry } = checkReport(answer('A', { DIGITAL_SIGNATURE: '30' }, { sentAt: at('2026-09-25'), asOf: '2026-09-25' }), foldLedger([WEEK_36, WEEK_37]), { registry, recordedAt: NOW });
    expect([entry.state, achieved(WEEK_36, WEEK_37, entry)]).toEqual(['HELD', 55]);
  });

  it('total: two reporters of one village and period, count once and the later one wins', () => {
    const other = report('A', '2026-09-10', { figures: signatures(52), reporter: 'to@example.vn', sentAt: at('2026-09-11', 15), key: 'other' });
    expect(achieved(WEEK_37, other)).toBe(52);
  });

  it('total: an old period corrected late, leaves the later ones as they are', () => {
    const correction = report('A', '2026-09-04', { figures: signatures(45), sentAt: at('2026-09-25'), key: 'correction' });
    const percents = standing(WEEK_36, WEEK_37, WEEK_38, correction).periods.map(({ criteria }) => criteria['DIGITAL_SIGNATURE']?.achieved);
    expect(percents.slice(0, 3)).toEqual([45, 55, 70]);
  });

  it('summary row: villages with different last periods, is the sum of the last figure of each', () => {
    const silentSince = report('B', '2026-09-04', { figures: signatures(20) });
    expect(standing(WEEK_36, WEEK_37, WEEK_38, silentSince).commune['DIGITAL_SIGNATURE']).toMatchObject({ achieved: 90, eligible: 700 });
  });
});
