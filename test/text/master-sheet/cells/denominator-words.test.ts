import { denominatorWords } from '../../../../src/text/master-sheet/cells/denominator-words';
import { at, persons, registryOf, report, signatures } from '../../../domain/builders';
import { foldLedger } from '../../../../src/domain/standing/fold';
import { standingAt } from '../../../../src/domain/standing/standing-at';

/** A village with 60 of 200 adults at the first closing; later one more person, and perhaps another denominator. */
const wordsWith = (adults: number, signed: number): string => {
  const denominators = [persons('A', 200), persons('A', adults, { effectiveFrom: '2026-09-07' })];
  const ledger = [report('A', '2026-09-04', { figures: signatures(60) }), report('A', '2026-09-08', { figures: signatures(signed), key: 'b' })];
  const standing = standingAt(foldLedger(ledger), registryOf({ A: 0 }, { denominators }), at('2026-09-09'));
  const now = standing.commune['DIGITAL_SIGNATURE'];
  return now === undefined ? 'missing' : denominatorWords(now, standing.periods[0]?.criteria['DIGITAL_SIGNATURE']);
};

describe('denominatorWords', () => {
  it('denominatorWords: more people in the denominator only, says so', () => {
    expect(wordsWith(300, 61)).toContain('từ 200 thành 300 người');
  });

  it.each([[200, 61], [300, 59], [200, 50]])('denominatorWords: %d adults and %d signatures, says nothing', (adults, signed) => {
    expect(wordsWith(adults, signed)).toBe('');
  });
});
