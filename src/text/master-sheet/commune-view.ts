import type { Criterion } from '../../domain/registry/criterion';
import type { Registry } from '../../domain/registry/registry';
import type { CriterionStanding, Standing } from '../../domain/standing/standing';
import { pastDayWords } from './banners/past-view';
import { denominatorWords } from './cells/denominator-words';
import { communeArithmetic } from './cells/arithmetic';
import { explained, figure, header, moment, percentCell, text, title } from './cells/builders';
import { formatInstant, formatTarget } from '../format';
import { agencyName } from '../words/labels';
import { STATUS_WORDS, compareWorstFirst } from '../status-words';
import { TABS } from '../tabs';
import { acrossRow, padRows, type Cell, type TableView } from '../view';
import { communeFootnotes } from './commune-footnotes';

/** Tab «Tổng hợp xã»: one row per criterion, worst first. Rows and columns are counted from 0. */

/** Row of the banner formula. */
export const BANNER_CELL = { row: 2, column: 0 } as const;

/** Row of the column headers; data rows follow. */
export const HEADER_ROW = 3;

/** Cell with the instant of the last successful run, which the banner formula reads. */
export const LAST_RUN_CELL = { row: 1, column: 16, a1: 'Q2' } as const;

/** Column headers and widths in pixels. */
const COLUMNS: readonly (readonly [string, number])[] = [
  ['Tiêu chí', 240],
  ['Cơ quan chủ trì', 170],
  ['Đã thực hiện (người)', 90],
  ['Tổng số thuộc diện (người)', 100],
  ['Tỷ lệ', 80],
  ['Chỉ tiêu', 80],
  ['Kế hoạch đến nay', 90],
  ['Kế hoạch trừ tỷ lệ (điểm %)', 100],
  ['Trạng thái', 180],
  ['Chậm (tuần)', 80],
  ['Còn phải thực hiện (người)', 100],
  ['Cần mỗi tuần (người)', 90],
  ['Đang đạt mỗi tuần (người)', 100],
  ['Dự báo cuối năm', 110],
  ['Số thôn có số liệu', 90],
  ['Cận dưới (thôn chưa báo cáo tính 0)', 130],
  ['Số liệu cũ nhất', 120],
];

const targetCell = (criterion: Criterion): Cell => ({
  value: `${criterion.comparator === '>' ? '> ' : ''}${formatTarget(criterion.targetHundredths)}`,
  format: 'TEXT',
  align: 'right',
});

const forecastCell = (forecast: number | null, criterion: Criterion): Cell =>
  forecast === null
    ? { value: 'chưa đủ số liệu', format: 'TEXT', tone: 'MUTED', align: 'center' }
    : percentCell(forecast, 1, criterion);

const coverageCell = ({ coverage }: CriterionStanding): Cell => ({
  value: `${coverage.reported}/${coverage.expected}`,
  format: 'TEXT',
  align: 'center',
});

const workCells = (standing: CriterionStanding): Cell[] => [
  figure(standing.weeksBehind, 'DECIMAL1'),
  figure(standing.remaining, 'COUNT'),
  figure(standing.neededPerWeek, 'DECIMAL1'),
  figure(standing.pacePerWeek, 'DECIMAL1'),
];

interface Shown {
  readonly criterion: Criterion;
  readonly own: CriterionStanding;
  /** The criterion at the last closing. */
  readonly before: CriterionStanding | undefined;
}

const noteOf = ({ criterion, own, before }: Shown, registry: Registry): string =>
  [communeArithmetic(own, criterion, registry), denominatorWords(own, before)].filter((part) => part !== '').join('\n');

const criterionRow = (shown: Shown, registry: Registry): Cell[] => {
  const { criterion, own: standing } = shown;
  const { words, tone } = STATUS_WORDS[standing.status];
  const note = noteOf(shown, registry);
  return [
    { ...text(`${criterion.number}. ${criterion.name}`), bold: true },
    text(agencyName(criterion.leadAgency, registry)),
    figure(standing.achieved, 'COUNT'),
    figure(standing.eligible, 'COUNT'),
    explained(percentCell(standing.percent, 2, criterion), tone, note),
    targetCell(criterion),
    percentCell(standing.plan, 2, criterion),
    figure(standing.gap, 'POINTS'),
    explained({ ...text(words), bold: true, align: 'center' }, tone, note),
    ...workCells(standing),
    forecastCell(standing.forecast, criterion),
    coverageCell(standing),
    percentCell(standing.lowerBoundPercent, 2, criterion),
    moment(standing.oldestAsOf, 'DAY'),
  ];
};

const criterionRows = (standing: Standing, registry: Registry): Cell[][] =>
  registry.criteria
    .flatMap((criterion) => {
      const own = standing.commune[criterion.id];
      const before = standing.periods[standing.periods.length - 1]?.criteria[criterion.id];
      return own === undefined ? [] : [{ criterion, own, before }];
    })
    .sort((left, right) => compareWorstFirst(left.own.status, right.own.status))
    .map((shown) => criterionRow(shown, registry));

const summary = ({ at, currentCoverage, currentPeriodId }: Standing): string => {
  const period = currentPeriodId.includes('-W') ? 'tuần này' : 'tháng này';
  return `Số liệu tính đến ${formatInstant(at)}; ${currentCoverage.reported}/${currentCoverage.expected} thôn đã báo cáo ${period}`;
};

/** The date of the last run stands at the end of the second row, behind the merged summary. */
const summaryRow = (standing: Standing, runAt: number): Cell[] => {
  const gap: Cell[] = Array.from({ length: LAST_RUN_CELL.column - 2 }, () => ({ value: null }));
  const label: Cell = { value: 'Chạy lần cuối:', format: 'TEXT', tone: 'MUTED', align: 'right' };
  return [text(summary(standing)), ...gap, label, { ...moment(runAt, 'DATE_TIME'), tone: 'MUTED' }];
};

/** A past day never goes stale; it says that it is one. */
const bannerRow = ({ settings }: Registry): Cell[] =>
  settings.showDay === null
    ? [{ value: null, formulaId: 'STALE_BANNER', bold: true, tone: 'NONE' }]
    : [{ value: pastDayWords(settings.showDay), format: 'TEXT', bold: true, tone: 'WARN' }];

/** The standing of the commune; `runAt` is the instant of the run that writes it. */
export const communeView = (standing: Standing, registry: Registry, runAt: number): TableView => ({
  name: TABS.commune,
  rows: padRows(
    [
      [title(`MÔ HÌNH CÔNG DÂN SỐ NĂM ${registry.settings.deadline.slice(0, 4)} – ${registry.settings.communeName.toUpperCase()}`)],
      summaryRow(standing, runAt),
      bannerRow(registry),
      COLUMNS.map(([name]) => header(name)),
      ...criterionRows(standing, registry),
      ...communeFootnotes(registry),
    ],
    COLUMNS.length,
  ),
  columnWidths: COLUMNS.map(([, width]) => width),
  frozenRows: HEADER_ROW + 1,
  frozenColumns: 0,
  merges: [acrossRow(0, COLUMNS.length), acrossRow(1, LAST_RUN_CELL.column - 1), acrossRow(BANNER_CELL.row, COLUMNS.length)],
});
