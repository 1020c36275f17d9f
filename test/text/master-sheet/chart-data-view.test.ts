import { CHART_HEADER_ROW, chartColumn, chartDataView } from '../../../src/text/master-sheet/chart-data-view';
import { CLOSING, registryOf, standingOf } from '../support/sample';

const registry = registryOf(1);
const standing = standingOf(registry);
const next = { id: '2026-W49', closesAt: CLOSING + 7 * 86_400_000, criteria: { VNEID_L2: { plan: 90, low: 26, high: 28 } } };
const { rows } = chartDataView(standing, registry, [next]);

const linesOf = (row: number, criterion: number) => rows[row]?.slice(chartColumn(criterion), chartColumn(criterion + 1)).map(({ value }) => value);

test('chartDataView: newest closing, the fan opens at the actual value', () => {
  expect(linesOf(CHART_HEADER_ROW + 1, 0)).toEqual([0.25, 0.312, 1, 0.25, 0.25]);
});

test('chartDataView: criterion without a forecast, no fan', () => {
  expect(linesOf(CHART_HEADER_ROW + 1, 1)).toEqual([0.25, 0.312, 0.4, null, null]);
});

test('chartDataView: period to come, plan, target and fan but no actual value', () => {
  expect(linesOf(CHART_HEADER_ROW + 2, 0)).toEqual([null, 0.9, 1, 0.26, 0.28]);
});

test('chartDataView: period, named by the day of its closing', () => {
  expect(rows.slice(CHART_HEADER_ROW + 1).map(([first]) => first?.value)).toEqual(['27/11', '04/12']);
});

test('chartDataView: rows, equally long', () => {
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});
