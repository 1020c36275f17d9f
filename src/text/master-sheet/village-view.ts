import { basisFootnote } from './cells/basis-footnote';
import type { Registry } from '../../domain/registry/registry';
import type { Standing, VillageStanding } from '../../domain/standing/standing';
import { communeArithmetic } from './cells/arithmetic';
import { figure, footnote, header, moment, text, title } from './cells/builders';
import { villageWidths } from './village/layout';
import { CELLS_PER_CRITERION, figurePair, villageCells } from './village/village-cells';
import { villageLists } from './village/village-lists';
import { formatInstant } from '../format';
import { numberedName, villageLabelOf } from '../words/labels';
import { STATUS_WORDS } from '../status-words';
import { TABS } from '../tabs';
import { padRows, type Cell, type Merge, type TableView } from '../view';
import { reportingCell } from './cells/reporting-cell';

/** Tab «Theo thôn»: villages by criteria, count beside percentage beside band. Rows and columns are counted from 0. */

/** First row with a village. */
export const FIRST_VILLAGE_ROW = 3;

const COLUMNS_BEFORE = 2;
const COLUMNS_AFTER = 2;

const BLANK: Cell = { value: null };

const villageRow = (village: VillageStanding, standing: Standing, registry: Registry): Cell[] => {
  const order = registry.villages.find((candidate) => candidate.id === village.villageId)?.order ?? null;
  return [
    { ...figure(order, 'COUNT'), align: 'center' },
    { ...text(villageLabelOf(village.villageId, registry)), bold: true },
    ...registry.criteria.flatMap((criterion) => villageCells(village.criteria[criterion.id], { criterion, standing, registry })),
    moment(village.lastReportAt, 'DATE_TIME'),
    reportingCell(village, standing, registry.settings),
  ];
};

const totalRow = (standing: Standing, registry: Registry): Cell[] => {
  const figures = registry.criteria.flatMap((criterion) => {
    const own = standing.commune[criterion.id];
    if (own === undefined) return [BLANK, BLANK, BLANK];
    const note = communeArithmetic(own, criterion, registry);
    return [...figurePair(own, criterion, { tone: STATUS_WORDS[own.status].tone, note }), BLANK];
  });
  const { reported, expected } = standing.currentCoverage;
  const coverage: Cell = { value: `${reported}/${expected} thôn đã báo cáo`, format: 'TEXT', align: 'center' };
  return [BLANK, text('TỔNG TOÀN XÃ'), ...figures, BLANK, coverage].map((cell) => ({ ...cell, bold: true }));
};

const groupRow = (registry: Registry): Cell[] => [
  header('STT'),
  header('Thôn'),
  ...registry.criteria.flatMap((criterion) => [header(numberedName(criterion)), header(''), header('')]),
  header('Báo cáo gần nhất'),
  header('Tình trạng báo cáo'),
];

const headerRow = (registry: Registry): Cell[] => [
  header(''),
  header(''),
  ...registry.criteria.flatMap(() => [header('Số người'), header('Tỷ lệ'), header('So với xã')]),
  header(''),
  header(''),
];

const criterionMerges = (registry: Registry): Merge[] =>
  registry.criteria.map((_, index) => ({
    row: 1,
    column: COLUMNS_BEFORE + CELLS_PER_CRITERION * index,
    rows: 1,
    columns: CELLS_PER_CRITERION,
  }));

const FOOTNOTES = [
  'Màu của số người và tỷ lệ theo trạng thái so với kế hoạch của xã; thôn ít người chỉ bị coi là chậm khi chênh lệch đủ rõ. Di chuột vào ô màu để xem cách tính.',
  '«So với xã» không phải xếp hạng: «như chung» là khác mức chung của xã không nhiều hơn mức mà quy mô của thôn có thể giải thích.',
  '«chưa báo cáo» khác với 0: số 0 là thôn đã báo cáo và chưa có ai thực hiện.',
];

/** The standing of every village in force, in the order of the registry, with the commune's total; `previous` is what gains are counted from. */
export const villageView = (standing: Standing, registry: Registry, previous: Standing | null = null): TableView => {
  const width = COLUMNS_BEFORE + CELLS_PER_CRITERION * registry.criteria.length + COLUMNS_AFTER;
  return {
    name: TABS.byVillage,
    rows: padRows(
      [
        [title(`TIẾN ĐỘ THEO THÔN - số liệu tính đến ${formatInstant(standing.at)}`)],
        groupRow(registry),
        headerRow(registry),
        ...standing.villages.map((village) => villageRow(village, standing, registry)),
        totalRow(standing, registry),
        [],
        ...villageLists(standing, previous, registry),
        [],
        [basisFootnote(registry)],
        ...FOOTNOTES.map((sentence) => [footnote(sentence)]),
      ],
      width,
    ),
    columnWidths: villageWidths(registry.criteria.length),
    frozenRows: FIRST_VILLAGE_ROW,
    frozenColumns: COLUMNS_BEFORE,
    merges: criterionMerges(registry),
  };
};
