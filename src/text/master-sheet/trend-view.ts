import { basisFootnote } from './cells/basis-footnote';
import type { PeriodAhead } from '../../domain/assessment/periods-ahead';
import type { Criterion } from '../../domain/registry/criterion';
import type { Registry } from '../../domain/registry/registry';
import type { PeriodStanding, Standing } from '../../domain/standing/standing';
import { header, moment, percentCell, text, title } from './cells/builders';
import { spark } from './cells/spark';
import { formatPeriod } from '../format';
import { numberedName } from '../words/labels';
import { TABS } from '../tabs';
import { padRows, type Cell, type Merge, type TableView } from '../view';

/** Tab «Diễn biến»: the way of every criterion in one glance, then one row per period. Rows and columns are counted from 0. */

/** Row with a small drawing per criterion. */
export const SPARK_ROW = 1;

/** Row of the column headers. */
export const TREND_HEADER_ROW = 2;

/** First row with a period. */
export const firstDataRow = 3;

const COLUMNS_BEFORE = 3;

/** Adjacent columns of the criterion at `criterionIndex` in the registry: actual, then plan. */
export const columnsOf = (criterionIndex: number): { readonly percent: number; readonly plan: number } => ({
  percent: COLUMNS_BEFORE + 2 * criterionIndex,
  plan: COLUMNS_BEFORE + 2 * criterionIndex + 1,
});

const EMPTY: Cell = { value: null };

/** Unknown values stay empty: a dash in fifty rows would be all that one sees. */
const share = (percent: number | null, criterion: Criterion): Cell => (percent === null ? EMPTY : percentCell(percent, 2, criterion));

const closedRow = (period: PeriodStanding, registry: Registry): Cell[] => [
  text(formatPeriod(period.id, registry.settings)),
  moment(period.closesAt, 'DATE_TIME'),
  { value: `${period.coverage.reported}/${period.coverage.expected}`, format: 'TEXT', align: 'center' },
  ...registry.criteria.flatMap((criterion) => {
    const own = period.criteria[criterion.id];
    return [own?.percent ?? null, own?.plan ?? null].map((value) => share(value, criterion));
  }),
];

const aheadRow = (period: PeriodAhead, registry: Registry): Cell[] =>
  [
    text(formatPeriod(period.id, registry.settings)),
    moment(period.closesAt, 'DATE_TIME'),
    { value: 'chưa chốt', format: 'TEXT', align: 'center' } as const,
    ...registry.criteria.flatMap((criterion) => [EMPTY, share(period.criteria[criterion.id]?.plan ?? null, criterion)]),
  ].map((cell: Cell): Cell => ({ ...cell, tone: 'MUTED' }));

const headerRow = ({ criteria }: Registry): Cell[] => [
  header('Kỳ'),
  header('Chốt lúc'),
  header('Số thôn báo cáo'),
  ...criteria.flatMap((criterion) => ['tỷ lệ', 'kế hoạch'].map((line) => header(`${numberedName(criterion)}: ${line}`))),
];

const SPARK_NOTE = 'Mỗi cột là một kỳ đã chốt (nhiều nhất 20 kỳ gần đây), cao theo tỷ lệ so với chỉ tiêu; cột đầy là đã đạt chỉ tiêu.';

const sparkCells = (standing: Standing, criterion: Criterion): Cell[] => {
  const percents = standing.periods.map((period) => period.criteria[criterion.id]?.percent ?? null);
  return [{ value: spark(percents, criterion.targetHundredths / 100), format: 'TEXT', note: SPARK_NOTE, tone: 'TITLE', bold: false }, EMPTY];
};

const sparkRow = (standing: Standing, { criteria }: Registry): Cell[] => [
  { value: 'Xu hướng (cột đầy = đạt chỉ tiêu)', format: 'TEXT', bold: true, note: SPARK_NOTE },
  EMPTY,
  EMPTY,
  ...criteria.flatMap((criterion) => sparkCells(standing, criterion)),
];

const sparkMerges = ({ criteria }: Registry): Merge[] =>
  criteria.map((_, index) => ({ row: SPARK_ROW, column: columnsOf(index).percent, rows: 1, columns: 2 }));

/** Closed periods, oldest first, and under them the periods to come with what the plan asks for. */
export const trendView = (standing: Standing, registry: Registry, ahead: readonly PeriodAhead[] = []): TableView => ({
  name: TABS.trend,
  rows: padRows(
    [
      [title('DIỄN BIẾN QUA CÁC KỲ')],
      sparkRow(standing, registry),
      headerRow(registry),
      ...standing.periods.map((period) => closedRow(period, registry)),
      ...ahead.map((period) => aheadRow(period, registry)),
      [],
      [basisFootnote(registry)],
    ],
    COLUMNS_BEFORE + 2 * registry.criteria.length,
  ),
  columnWidths: [230, 130, 90, ...registry.criteria.flatMap(() => [100, 100])],
  rowHeights: { [SPARK_ROW]: 30 },
  frozenRows: firstDataRow,
  frozenColumns: 1,
  merges: sparkMerges(registry),
});
