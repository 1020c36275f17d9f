import type { Registry } from '../../domain/registry/registry';
import type { Standing } from '../../domain/standing/standing';
import { pastDayWords } from './banners/past-view';
import { footnote, header, moment, text, title } from './cells/builders';
import { chartRows } from './commune/chart-place';
import { CHART_CAPTION } from './commune/chart-words';
import { communeFootnotes } from './commune/commune-footnotes';
import { criterionRow, type ShownCriterion } from './commune/criterion-row';
import { headline } from './commune/headline';
import { BANNER_CELL, COLUMNS, HEADER_ROW, HEADLINE_ROW, LAST_RUN_CELL } from './commune/layout';
import { formatInstant } from '../format';
import { compareWorstFirst } from '../status-words';
import { TABS } from '../tabs';
import { acrossRow, padRows, type Cell, type TableView } from '../view';

/** Tab «Tổng hợp xã»: what is behind in one sentence, one row per criterion, worst first, and a chart of each. */

/** Columns of the words before the instant of the last run. */
const LABEL_COLUMNS = 2;

/** Pixels: five criteria with their names and counts need two lines. */
const TWO_LINES = 42;

const LABEL_COLUMN = LAST_RUN_CELL.column - LABEL_COLUMNS;

const shownCriteria = (standing: Standing, registry: Registry): ShownCriterion[] =>
  registry.criteria
    .flatMap((criterion) => {
      const own = standing.commune[criterion.id];
      return own === undefined ? [] : [{ criterion, own }];
    })
    .sort((left, right) => compareWorstFirst(left.own.status, right.own.status));

const summary = ({ at, currentCoverage, currentPeriodId }: Standing): string => {
  const period = currentPeriodId.includes('-W') ? 'tuần này' : 'tháng này';
  return `Số liệu tính đến ${formatInstant(at)}; ${currentCoverage.reported}/${currentCoverage.expected} thôn đã báo cáo ${period}`;
};

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => ({ value: null }));

/** The date of the last run stands at the end of the second row, behind the merged summary. */
const summaryRow = (standing: Standing, runAt: number): Cell[] => {
  const label: Cell = { value: 'Chạy lần cuối:', format: 'TEXT', tone: 'MUTED', align: 'right' };
  const lastRun: Cell = { ...moment(runAt, 'DATE_TIME'), tone: 'MUTED', align: 'left' };
  return [text(summary(standing)), ...blanks(LABEL_COLUMN - 1), label, ...blanks(LABEL_COLUMNS - 1), lastRun];
};

/** A past day never goes stale; it says that it is one. */
const bannerRow = ({ settings }: Registry): Cell[] =>
  settings.showDay === null
    ? [{ value: null, formulaId: 'STALE_BANNER', bold: true, tone: 'NONE' }]
    : [{ value: pastDayWords(settings.showDay), format: 'TEXT', bold: true, tone: 'WARN' }];

const headlineRow = (shown: readonly ShownCriterion[]): Cell[] => {
  const { words, tone } = headline(shown);
  return [{ ...text(words), tone, bold: true }];
};

const merges = (): TableView['merges'] => [
  acrossRow(0, COLUMNS.length),
  acrossRow(1, LABEL_COLUMN),
  { row: 1, column: LABEL_COLUMN, rows: 1, columns: LABEL_COLUMNS },
  { row: 1, column: LAST_RUN_CELL.column, rows: 1, columns: COLUMNS.length - LAST_RUN_CELL.column },
  acrossRow(BANNER_CELL.row, COLUMNS.length),
  acrossRow(HEADLINE_ROW, COLUMNS.length),
];

/** Under the table the charts, which hide the cells below them, and behind them the footnotes. */
const underTable = (registry: Registry): Cell[][] => [
  [footnote(CHART_CAPTION)],
  ...Array.from({ length: chartRows(registry.criteria.length) }, () => []),
  ...communeFootnotes(registry),
];

/** The standing of the commune; `runAt` is the instant of the run that writes it. */
export const communeView = (standing: Standing, registry: Registry, runAt: number): TableView => {
  const shown = shownCriteria(standing, registry);
  const year = registry.settings.deadline.slice(0, 4);
  return {
    name: TABS.commune,
    rows: padRows(
      [
        [title(`MÔ HÌNH CÔNG DÂN SỐ NĂM ${year} – ${registry.settings.communeName.toUpperCase()}`)],
        summaryRow(standing, runAt),
        bannerRow(registry),
        headlineRow(shown),
        COLUMNS.map(([name]) => header(name)),
        ...shown.map((each) => criterionRow(each, standing, registry)),
        ...underTable(registry),
      ],
      COLUMNS.length,
    ),
    columnWidths: COLUMNS.map(([, width]) => width),
    rowHeights: { [HEADLINE_ROW]: TWO_LINES },
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    merges: merges(),
  };
};
