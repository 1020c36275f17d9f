import { readTypedVerdicts, reviewRow } from '../../../src/application/tables/review-table';
import type { Scalar } from '../../../src/application/ports';

const ITEM = reviewRow({ key: 'k', village: 'Thôn 1 (QN-01)', sentAt: '08:00 ngày 04/09/2026', reporter: '', figures: '', problem: '', lastGood: '' });

const typed = (cells: Readonly<Record<string, Scalar>>) => readTypedVerdicts([{ row: 2, cells: { ...ITEM, ...cells } }])[0]?.verdict;

describe('review table', () => {
  it.each([
    ['Duyệt', 'APPROVED'], ['duyet', 'APPROVED'], [' DUYỆT ', 'APPROVED'], ['Trả lại', 'RETURNED'], ['tra lai', 'RETURNED'], ['để sau', undefined], ['constructor', undefined], ['', undefined],
  ] as const)('readTypedVerdicts: %j, is %j', (verdict, expected) => {
    expect(typed({ verdict })).toBe(expected);
  });

  it('readTypedVerdicts: a decision carried out, is passed over', () => {
    expect(typed({ verdict: 'Duyệt', doneAt: '2026-09-04T16:00:00+07:00' })).toBeUndefined();
  });

  it('readTypedVerdicts: reason and name, are taken along', () => {
    const [verdict] = readTypedVerdicts([{ row: 5, cells: { ...ITEM, verdict: 'Duyệt', verdictReason: 'đã gọi', decidedBy: 'Lan' } }]);
    expect(verdict).toEqual({ row: 5, reportKey: 'k', verdict: 'APPROVED', reason: 'đã gọi', decidedBy: 'Lan', problem: '' });
  });
});
