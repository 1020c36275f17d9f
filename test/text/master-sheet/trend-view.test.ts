import { SPARK_ROW, TREND_HEADER_ROW, columnsOf, firstDataRow, trendView } from '../../../src/text/master-sheet/trend-view';
import { registryOf, standingOf, unknownStanding, CLOSING } from '../support/sample';

const registry = registryOf(1);
const standing = standingOf(registry);
const { rows } = trendView(standing, registry);

test('trendView: actual and plan of the second criterion, side by side as ratios', () => {
  const { percent, plan } = columnsOf(1);
  const row = rows[firstDataRow];
  expect([plan - percent, row?.[percent]?.value, row?.[plan]?.value]).toEqual([1, 0.25, 0.312]);
});

test('trendView: header of a column, names criterion and line', () => {
  expect(rows[TREND_HEADER_ROW]?.[columnsOf(2).plan]?.value).toBe('3. App ThanhHoa: kế hoạch');
});

test('trendView: unknown value, an empty cell', () => {
  const criteria = Object.fromEntries(registry.criteria.map(({ id }) => [id, unknownStanding(id)]));
  const periods = standing.periods.map((period) => ({ ...period, criteria }));
  const view = trendView({ ...standing, periods }, registry);
  expect(view.rows[firstDataRow]?.[columnsOf(0).percent]?.value).toBeNull();
});

test('trendView: period still to come, plan only', () => {
  const next = { id: '2026-W49', closesAt: CLOSING + 7 * 86_400_000, criteria: { VNEID_L2: { plan: 90, low: null, high: null } } };
  const row = trendView(standing, registry, [next]).rows[firstDataRow + 1];
  expect([row?.[columnsOf(0).percent]?.value, row?.[columnsOf(0).plan]?.value]).toEqual([null, 0.9]);
});

test('trendView: rows, equally long', () => {
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('trendView: one closing far from the target, one low column', () => {
  expect(rows[SPARK_ROW]?.[columnsOf(0).percent]?.value).toBe('▂');
});
