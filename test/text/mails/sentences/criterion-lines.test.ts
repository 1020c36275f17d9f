import { changeWords, criterionLines } from '../../../../src/text/mails/sentences/criterion-lines';
import { criterionStanding, registryOf, standingOf, unknownStanding } from '../../support/sample';
import type { CriterionStanding } from '../../../../src/domain/standing/standing';

const registry = registryOf(1);
const criterion = registry.criteria[2];
if (criterion === undefined) throw new Error('no third criterion');

const linesOf = (own: CriterionStanding): string[] => {
  const standing = standingOf(registry, { commune: { APP_THANHHOA: own }, villages: [] });
  return criterionLines(criterion, { standing, previous: null }, registry);
};

test('criterionLines: nothing known, one sentence', () => {
  expect(linesOf(unknownStanding('APP_THANHHOA'))).toEqual(['Chưa có số liệu.']);
});

test('criterionLines: end of the plan passed, no pace is asked for', () => {
  expect(linesOf(criterionStanding('APP_THANHHOA', { neededPerWeek: null }))).toContain(
    'Còn 3.672 người; hạn 31/12/2026 đã qua.',
  );
});

test('criterionLines: ahead of the plan, said so', () => {
  expect(linesOf(criterionStanding('APP_THANHHOA', { gap: -1 }))).toContain(
    'Kế hoạch đến nay 31,20%; đang bằng hoặc cao hơn kế hoạch.',
  );
});

test('changeWords: fewer people than before, a decrease', () => {
  const before = criterionStanding('APP_THANHHOA', { achieved: 6130 });
  expect(changeWords(criterionStanding('APP_THANHHOA'), before)).toBe('So với kỳ trước: giảm 10 người.');
});
