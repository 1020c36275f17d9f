import { dayOf } from '../../domain/calendar/day';
import type { Expected, PeriodAhead } from '../../domain/assessment/periods-ahead';
import type { Criterion } from '../../domain/registry/criterion';
import type { Registry } from '../../domain/registry/registry';
import type { PeriodStanding, Standing } from '../../domain/standing/standing';
import { header, percentCell, text, title } from './cells/builders';
import { formatDay } from '../format';
import { numberedName } from '../words/labels';
import { TABS } from '../tabs';
import { padRows, type Cell, type TableView } from '../view';

/** Hidden tab «Dữ liệu biểu đồ»: what the charts of «Tổng hợp xã» draw, one row per period. Rows and columns are counted from 0. */

/** Row of the column headers, which are also the names of a chart's lines. */
export const CHART_HEADER_ROW = 1;

/** Actual, plan, target, slow and quick forecast. */
export const CHART_LINES = ['tỷ lệ', 'kế hoạch', 'chỉ tiêu', 'dự báo nhịp chậm', 'dự báo nhịp nhanh'] as const;

/** First of the columns of the criterion at a place in the registry; column 0 names the periods. */
export const chartColumn = (criterionIndex: number): number => 1 + CHART_LINES.length * criterionIndex;

interface Lines extends Expected {
  readonly percent: number | null;
}

/** Unknown values stay empty, so that a chart shows a gap and not a fall to zero. */
const share = (percent: number | null, criterion: Criterion): Cell => (percent === null ? { value: null } : percentCell(percent, 2, criterion));

const cellsOf = ({ percent, plan, low, high }: Lines, criterion: Criterion): Cell[] =>
  [percent, plan, criterion.targetHundredths / 100, low, high].map((value) => share(value, criterion));

/** Day and month of the closing: five small charts stand side by side. */
const label = (closesAt: number): Cell => text(formatDay(dayOf(closesAt)).slice(0, 5));

/** At the newest closing both edges of the fan stand at the actual value, so that it opens there. */
const closedLines = (period: PeriodStanding, criterion: Criterion, next: PeriodAhead | undefined): Lines => {
  const { percent = null, plan = null } = period.criteria[criterion.id] ?? {};
  const hinge = (next?.criteria[criterion.id]?.low ?? null) === null ? null : percent;
  return { percent, plan, low: hinge, high: hinge };
};

const NOTHING: Expected = { plan: null, low: null, high: null };

const closedRow = (period: PeriodStanding, { criteria }: Registry, next: PeriodAhead | undefined): Cell[] => [
  label(period.closesAt),
  ...criteria.flatMap((criterion) => cellsOf(closedLines(period, criterion, next), criterion)),
];

const aheadRow = (period: PeriodAhead, { criteria }: Registry): Cell[] => [
  label(period.closesAt),
  ...criteria.flatMap((criterion) => cellsOf({ percent: null, ...(period.criteria[criterion.id] ?? NOTHING) }, criterion)),
];

const headerRow = ({ criteria }: Registry): Cell[] => [
  header('Ngày chốt'),
  ...criteria.flatMap((criterion) => CHART_LINES.map((line) => header(`${numberedName(criterion)}: ${line}`))),
];

/** Closed periods with what was reached, and periods to come with the plan and the likely range. */
export const chartDataView = (standing: Standing, registry: Registry, ahead: readonly PeriodAhead[] = []): TableView => {
  const width = chartColumn(registry.criteria.length);
  const last = standing.periods.length - 1;
  return {
    name: TABS.chartData,
    rows: padRows(
      [
        [title('DỮ LIỆU BIỂU ĐỒ')],
        headerRow(registry),
        ...standing.periods.map((period, at) => closedRow(period, registry, at === last ? ahead[0] : undefined)),
        ...ahead.map((period) => aheadRow(period, registry)),
      ],
      width,
    ),
    columnWidths: Array.from({ length: width }, () => 90),
    frozenRows: CHART_HEADER_ROW + 1,
    frozenColumns: 1,
    merges: [],
    isHidden: true,
  };
};
