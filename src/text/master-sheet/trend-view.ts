import type { Registry } from '../../domain/registry/registry';
import type { PeriodStanding, Standing } from '../../domain/standing/standing';
import { header, moment, percentCell, text, title } from './cells/builders';
import { formatPeriod } from '../format';
import { numberedName } from '../words/labels';
import { TABS } from '../tabs';
import { padRows, type Cell, type TableView } from '../view';

/** Tab «Diễn biến»: one row per closed period, laid out for a chart. Rows and columns are counted from 0. */

/** Row of the column headers, which are also the names of a chart's lines. */
export const TREND_HEADER_ROW = 1;

/** First row with a period. */
export const firstDataRow = 2;

const COLUMNS_BEFORE = 3;

/** Adjacent columns of the criterion at `criterionIndex` in the registry: actual, then plan. */
export const columnsOf = (criterionIndex: number): { readonly percent: number; readonly plan: number } => ({
  percent: COLUMNS_BEFORE + 2 * criterionIndex,
  plan: COLUMNS_BEFORE + 2 * criterionIndex + 1,
});

/** A period still to come, for which only the plan line is known (percent by criterion id). */
export interface PlannedPeriod {
  readonly id: string;
  readonly closesAt: number;
  readonly plan: Readonly<Record<string, number | null>>;
}

const orEmpty = (cell: Cell): Cell => (typeof cell.value === 'number' ? cell : { value: null });

const periodRow = (period: PeriodStanding, registry: Registry): Cell[] => [
  text(formatPeriod(period.id, registry.settings)),
  moment(period.closesAt, 'DATE_TIME'),
  { value: `${period.coverage.reported}/${period.coverage.expected}`, format: 'TEXT', align: 'center' },
  ...registry.criteria.flatMap((criterion) => {
    const own = period.criteria[criterion.id];
    return [own?.percent ?? null, own?.plan ?? null].map((value) => orEmpty(percentCell(value, 2, criterion)));
  }),
];

const plannedRow = (period: PlannedPeriod, registry: Registry): Cell[] => [
  text(formatPeriod(period.id, registry.settings)),
  moment(period.closesAt, 'DATE_TIME'),
  { value: null },
  ...registry.criteria.flatMap((criterion) => [
    { value: null },
    orEmpty(percentCell(period.plan[criterion.id] ?? null, 2, criterion)),
  ]),
];

const headerRow = (registry: Registry): Cell[] => [
  header('Kỳ'),
  header('Chốt lúc'),
  header('Số thôn báo cáo'),
  ...registry.criteria.flatMap((criterion) => [
    header(`${numberedName(criterion)}: tỷ lệ`),
    header(`${numberedName(criterion)}: kế hoạch`),
  ]),
];

/** Unknown values stay empty, so that a chart shows a gap and not a fall to zero. */
export const trendView = (
  standing: Standing,
  registry: Registry,
  extraPlan: readonly PlannedPeriod[] = [],
): TableView => {
  const width = COLUMNS_BEFORE + 2 * registry.criteria.length;
  return {
    name: TABS.trend,
    rows: padRows(
      [
        [title('DIỄN BIẾN QUA CÁC KỲ ĐÃ CHỐT')],
        headerRow(registry),
        ...standing.periods.map((period) => periodRow(period, registry)),
        ...extraPlan.map((period) => plannedRow(period, registry)),
      ],
      width,
    ),
    columnWidths: [230, 130, 90, ...registry.criteria.flatMap(() => [100, 100])],
    frozenRows: firstDataRow,
    frozenColumns: 1,
    merges: [],
  };
};
