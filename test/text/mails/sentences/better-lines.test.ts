import { betterLines } from '../../../../src/text/mails/sentences/better-lines';
import { criterionStanding, registryOf, standingOf, villageStanding } from '../../support/sample';

const registry = registryOf(2);
const criteria = registry.criteria.filter(({ id }) => id === 'APP_THANHHOA');
const previous = standingOf(registry, {
  villages: [villageStanding('QN-01', 90), villageStanding('QN-02', 100)],
});
const standing = standingOf(registry);

test('betterLines: urged criterion, villages that gained', () => {
  expect(betterLines(criteria, ['APP_THANHHOA'], { standing, previous, registry })).toEqual([
    'Tiêu chí 3 - App ThanhHoa, tăng nhiều nhất so với kỳ trước: Thôn 1 (tăng 10 người, 1,6 điểm %).',
  ]);
});

test('betterLines: first closing, nothing to compare', () => {
  expect(betterLines(criteria, ['APP_THANHHOA'], { standing, previous: null, registry })).toEqual([]);
});

test('betterLines: criterion not urged, its status and change', () => {
  const commune = { APP_THANHHOA: criterionStanding('APP_THANHHOA', { status: 'ON_TRACK', achieved: 6130 }) };
  expect(betterLines(criteria, [], { standing: { ...standing, commune }, previous, registry })).toEqual([
    'Tiêu chí 3 - App ThanhHoa: Đúng tiến độ (dự kiến đạt). So với kỳ trước: tăng 10 người.',
  ]);
});
