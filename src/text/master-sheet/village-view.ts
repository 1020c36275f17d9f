import type { Criterion } from '../../domain/registry/criterion';
import type { Registry } from '../../domain/registry/registry';
import type { Standing, VillageCriterion, VillageStanding } from '../../domain/standing/standing';
import { villageArithmetic, communeArithmetic } from './cells/arithmetic';
import { explained, figure, footnote, header, moment, percentCell, text, title } from './cells/builders';
import { formatInstant } from '../format';
import { fewestVillagesWords } from '../words/fewest-villages';
import { numberedName, villageLabelOf } from '../words/labels';
import { STATUS_WORDS, type Tone } from '../status-words';
import { TABS } from '../tabs';
import { padRows, type Cell, type Merge, type TableView } from '../view';
import { reportingCell } from './cells/reporting-cell';

/** Tab «Theo thôn»: villages by criteria, count beside percentage. Rows and columns are counted from 0. */

/** First row with a village. */
export const FIRST_VILLAGE_ROW = 3;

const COLUMNS_BEFORE = 2;
const COLUMNS_AFTER = 2;

const NOT_REPORTED: Cell = { value: 'chưa báo cáo', format: 'TEXT', align: 'center' };
const NO_BASE: Cell = { value: 'chưa có mẫu số', format: 'TEXT', align: 'center' };

interface CellContext {
  readonly criterion: Criterion;
  readonly registry: Registry;
}

const pairOf = (
  own: { readonly achieved: number | null; readonly percent: number | null },
  criterion: Criterion,
  reason: { readonly tone: Tone; readonly note: string },
): Cell[] => {
  if (own.achieved === null) return [NOT_REPORTED, NOT_REPORTED].map((cell) => explained(cell, reason.tone, reason.note));
  const share = own.percent === null ? NO_BASE : percentCell(own.percent, 1, criterion);
  return [figure(own.achieved, 'COUNT'), share].map((cell) => explained(cell, reason.tone, reason.note));
};

const villagePair = (own: VillageCriterion, plan: number | null, context: CellContext): Cell[] =>
  pairOf(own, context.criterion, {
    tone: STATUS_WORDS[own.status].tone,
    note: villageArithmetic(own, plan, context),
  });

const absent = (criterionId: string): VillageCriterion => ({
  criterionId,
  achieved: null,
  eligible: null,
  percent: null,
  asOf: null,
  status: 'NO_DATA',
});

const villageRow = (village: VillageStanding, standing: Standing, registry: Registry): Cell[] => {
  const order = registry.villages.find((candidate) => candidate.id === village.villageId)?.order ?? null;
  const pairs = registry.criteria.flatMap((criterion) =>
    villagePair(village.criteria[criterion.id] ?? absent(criterion.id), standing.commune[criterion.id]?.plan ?? null, {
      criterion,
      registry,
    }),
  );
  return [
    figure(order, 'COUNT'),
    { ...text(villageLabelOf(village.villageId, registry)), bold: true },
    ...pairs,
    moment(village.lastReportAt, 'DATE_TIME'),
    reportingCell(village, standing, registry.settings),
  ];
};

const totalRow = (standing: Standing, registry: Registry): Cell[] => {
  const pairs = registry.criteria.flatMap((criterion) => {
    const own = standing.commune[criterion.id];
    if (own === undefined) return [NOT_REPORTED, NOT_REPORTED];
    const note = communeArithmetic(own, criterion, registry);
    return pairOf(own, criterion, { tone: STATUS_WORDS[own.status].tone, note });
  });
  const { reported, expected } = standing.currentCoverage;
  const coverage: Cell = { value: `${reported}/${expected} thôn đã báo cáo`, format: 'TEXT', align: 'center' };
  return [{ value: null }, text('TỔNG TOÀN XÃ'), ...pairs, { value: null }, coverage].map((cell) => ({ ...cell, bold: true }));
};

const groupRow = (registry: Registry): Cell[] => [
  header('STT'),
  header('Thôn'),
  ...registry.criteria.flatMap((criterion) => [header(numberedName(criterion)), header('')]),
  header('Báo cáo gần nhất'),
  header('Tình trạng báo cáo'),
];

const headerRow = (registry: Registry): Cell[] => [
  header(''),
  header(''),
  ...registry.criteria.flatMap(() => [header('Số người'), header('Tỷ lệ')]),
  header(''),
  header(''),
];

const criterionMerges = (registry: Registry): Merge[] =>
  registry.criteria.map((_, index) => ({ row: 1, column: COLUMNS_BEFORE + 2 * index, rows: 1, columns: 2 }));

const FOOTNOTES = [
  'Màu theo trạng thái so với kế hoạch của xã; thôn ít người chỉ bị coi là chậm khi chênh lệch đủ rõ. Di chuột vào ô màu để xem cách tính.',
  '«chưa báo cáo» khác với 0: số 0 là thôn đã báo cáo và chưa có ai thực hiện.',
];

/** A percentage becomes a work list: per criterion the fewest villages that hold most of the missing people. */
const shortfallRows = (standing: Standing, registry: Registry): Cell[][] =>
  registry.criteria.flatMap((criterion) => {
    const words = fewestVillagesWords(standing, criterion, registry);
    return words === '' ? [] : [[footnote(`${numberedName(criterion)}: ${words}`)]];
  });

/** The standing of every village in force, in the order of the registry, with the commune's total. */
export const villageView = (standing: Standing, registry: Registry): TableView => {
  const width = COLUMNS_BEFORE + 2 * registry.criteria.length + COLUMNS_AFTER;
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
        ...shortfallRows(standing, registry),
        ...FOOTNOTES.map((sentence) => [footnote(sentence)]),
      ],
      width,
    ),
    columnWidths: [50, 190, ...registry.criteria.flatMap(() => [90, 80]), 130, 180],
    frozenRows: FIRST_VILLAGE_ROW,
    frozenColumns: COLUMNS_BEFORE,
    merges: criterionMerges(registry),
  };
};
