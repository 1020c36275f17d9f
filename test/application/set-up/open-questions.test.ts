import fc from 'fast-check';
import { understood, type Question } from '../../../src/application/set-up/open-questions';

const DENOMINATORS: Question = { kind: 'DENOMINATORS', villageId: 'QN-01', groups: ['SIX_PLUS', 'ADULT', 'HEALTH'] };
const BASELINE: Question = { kind: 'BASELINE', key: 'baseline.VNEID_L2', criterionId: 'VNEID_L2' };
const DAY: Question = { kind: 'BASELINE_DAY', key: 'baselineDate' };
const MAILBOX: Question = { kind: 'MAILBOX', agencyId: 'CONG_AN_XA' };

describe('understood', () => {
  it.each([
    [BASELINE, '62,5', '62,5'], [BASELINE, '100', '100'], [BASELINE, '40 %', '40'], [BASELINE, '101', null], [BASELINE, 'khoảng 40', null],
    [DAY, '31/08/2026', '31/08/2026'], [DAY, '31/02/2026', null], [DAY, 'thứ Hai', null],
    [MAILBOX, ' congan@example.vn ', 'congan@example.vn'], [MAILBOX, 'Công an xã', null], [MAILBOX, 'a@b.vn, c@d.vn', null],
    [DENOMINATORS, '812 640 790', [812, 640, 790]], [DENOMINATORS, '812; 640', null], [DENOMINATORS, '1.234 640 790', null],
  ])('understood: %j answered «%s», is %j', (question, answer, value) => {
    expect(understood(question, answer)).toEqual(value);
  });

  it('understood: three whole numbers with any separators, are kept as they are', () => {
    const count = fc.nat(9_999_999);
    const separator = fc.constantFrom(' ', ', ', ';', '\n');
    fc.assert(fc.property(count, count, count, separator, (a, b, c, gap) => expect(understood(DENOMINATORS, [a, b, c].join(gap))).toEqual([a, b, c])), { seed: 143 });
  });
});
