import type { Registry } from '../../domain/registry/registry';
import type { CorrectShare } from '../../domain/verification/draw';
import type { Comparison } from '../../domain/verification/official';
import { formatCount, formatPercent } from '../format';
import { TABS } from '../tabs';
import { acrossRow, padRows, type Cell, type TableView } from '../view';
import { criterionOf, numberedName } from '../words/labels';
import { basisFootnote } from './cells/basis-footnote';
import { figure, header, moment, text, title } from './cells/builders';

/** Tab «Đối chiếu số liệu»: what the villages reported beside other sources. */

const COLUMNS: readonly (readonly [string, number])[] = [
  ['Tiêu chí', 240],
  ['Ngày', 110],
  ['Các thôn báo cáo', 120],
  ['Số chính thức', 120],
  ['Chênh lệch', 110],
  ['Xu hướng', 150],
  ['Nguồn', 260],
];

const trendCell = ({ grows }: Comparison): Cell => {
  if (grows === null) return { value: 'chưa so được', format: 'TEXT', tone: 'MUTED' };
  return grows ? { value: 'lệch thêm', format: 'TEXT', tone: 'WARN' } : { value: 'không lệch thêm', format: 'TEXT', tone: 'GOOD_LIGHT' };
};

const comparisonRow = (comparison: Comparison, registry: Registry): Cell[] => [
  text(numberedName(criterionOf(comparison.criterionId, registry))),
  moment(comparison.day, 'DAY'),
  figure(comparison.villageSum, 'COUNT'),
  figure(comparison.count, 'COUNT'),
  figure(comparison.difference, 'COUNT'),
  trendCell(comparison),
  text(comparison.source),
];

/** What calling the villages showed. */
export const shareWords = (share: CorrectShare | null): string => {
  if (share === null) return 'Chưa có kết quả xác minh qua điện thoại.';
  const percent = (ratio: number): string => formatPercent(ratio * 100, 1);
  return `Xác minh qua điện thoại: ${formatCount(share.correct)}/${formatCount(share.figures)} số đúng (${percent(share.share)}; khoảng tin cậy 95%: từ ${percent(share.lower)} đến ${percent(share.upper)}).`;
};

/** Official figures as given, compared; above them the share of correct figures. */
export const verificationView = (comparisons: readonly Comparison[], share: CorrectShare | null, registry: Registry): TableView => ({
  name: TABS.verification,
  rows: padRows(
    [
      [title('ĐỐI CHIẾU SỐ LIỆU CÁC THÔN')],
      [text(shareWords(share))],
      COLUMNS.map(([name]) => header(name)),
      ...(comparisons.length === 0 ? [[text('Chưa có số chính thức nào trong tab «Đối chiếu» của Sổ điều hành.')]] : comparisons.map((each) => comparisonRow(each, registry))),
      [],
      [basisFootnote(registry)],
    ],
    COLUMNS.length,
  ),
  columnWidths: COLUMNS.map(([, width]) => width),
  frozenRows: 3,
  frozenColumns: 0,
  merges: [acrossRow(0, COLUMNS.length), acrossRow(1, COLUMNS.length)],
});
