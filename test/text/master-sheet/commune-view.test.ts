import { communeView } from '../../../src/text/master-sheet/commune-view';
import { BANNER_CELL, COLUMNS, HEADER_ROW, HEADLINE_ROW, LAPTOP_ROOM, LAST_RUN_CELL, TABLE_WIDTH } from '../../../src/text/master-sheet/commune/layout';
import { PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';
import type { Status } from '../../../src/domain/standing/standing';
import { chartRows, firstChartRow } from '../../../src/text/master-sheet/commune/chart-place';
import { CLOSING, criterionStanding, registryOf, standingOf, unknownStanding } from '../support/sample';

const registry = registryOf(2);
const runAt = CLOSING + 60_000;
const view = communeView(standingOf(registry), registry, runAt);

const columnOf = (name: string): number => COLUMNS.findIndex(([title]) => title === name);

const cellsOf = (change: Parameters<typeof criterionStanding>[1]) => {
  const commune = { APP_THANHHOA: criterionStanding('APP_THANHHOA', change) };
  return communeView(standingOf(registry, { commune }), registry, runAt).rows[HEADER_ROW + 1] ?? [];
};

test('communeView: rows, equally long and as many widths', () => {
  expect(new Set([...view.rows.map((row) => row.length), view.columnWidths.length]).size).toBe(1);
});

test('communeView: widths, on the screen of a laptop', () => {
  expect(TABLE_WIDTH).toBeLessThanOrEqual(LAPTOP_ROOM);
});

test('communeView: full name of a criterion, in its footnote only', () => {
  const { name } = PLAN_143_CRITERIA[0]!;
  const rows = view.rows.flatMap(([first], row) => (String(first?.value).includes(name) ? [row > firstChartRow(5)] : []));
  expect(rows).toEqual([true]);
});

test('communeView: second row, day and coverage of the week', () => {
  expect(view.rows[1]?.[0]?.value).toBe('Số liệu tính đến 17:00 ngày 27/11/2026; 32/35 thôn đã báo cáo tuần này');
});

test('communeView: cell of the last run, instant of the run', () => {
  expect(view.rows[LAST_RUN_CELL.row]?.[LAST_RUN_CELL.column]?.value).toBe(runAt);
});

test('communeView: banner, named and not written as a formula', () => {
  expect(view.rows[BANNER_CELL.row]?.[BANNER_CELL.column]?.formulaId).toBe('STALE_BANNER');
});

test('communeView: criteria, worst first', () => {
  const commune = {
    VNEID_L2: criterionStanding('VNEID_L2', { status: 'ACHIEVED' }),
    APP_THANHHOA: criterionStanding('APP_THANHHOA', { status: 'AT_RISK' }),
    HEALTH_RECORD: criterionStanding('HEALTH_RECORD', { status: 'OVERDUE' }),
  };
  const { rows } = communeView(standingOf(registry, { commune }), registry, runAt);
  const numbers = rows.slice(HEADER_ROW + 1, HEADER_ROW + 4).map((row) => String(row[0]?.value).slice(0, 1));
  expect(numbers).toEqual(['5', '3', '1']);
});

test('communeView: share just under the target, not rounded up to it', () => {
  expect(cellsOf({ percent: 39.999 })[columnOf('Tỷ lệ')]?.value).toBeCloseTo(0.3999, 10);
});

test('communeView: no forecast yet, said in words', () => {
  expect(cellsOf({ forecast: null })[columnOf('Dự báo cuối năm')]?.value).toBe('chưa đủ số liệu');
});

test('communeView: status cell, note with the arithmetic and the rule', () => {
  expect(cellsOf({})[columnOf('Trạng thái')]?.note?.split('\n')).toEqual([
    'Tỷ lệ: 6.120 / 24.480 = 25,00%.',
    'Chỉ tiêu: từ 40% trở lên.',
    'Kế hoạch đến nay 31,20%; kế hoạch trừ tỷ lệ = 6,2 điểm % (số âm là vượt trước), tức thiếu 1.518 người.',
    'Chậm 3,2 tuần so với đường kế hoạch.',
    'Còn 3.672 người; cần 735 người mỗi tuần (đang đạt 210).',
    'Số liệu của 32/35 thôn, cũ nhất tính đến 20/11/2026.',
    'Cận dưới, nếu coi thôn chưa có số liệu là 0: 23,10%.',
    'Kết luận: Chậm tiến độ (nguy cơ không đạt), vì thấp hơn kế hoạch quá 5,0 điểm %.',
  ]);
});

test('communeView: unknown figures, no zero anywhere in the row', () => {
  const commune = { VNEID_L2: unknownStanding('VNEID_L2') };
  const row = communeView(standingOf(registry, { commune }), registry, runAt).rows[HEADER_ROW + 1] ?? [];
  expect(row.filter(({ value }) => value === 0)).toEqual([]);
});

test('communeView: strict target, shown as such and on two lines where it is long', () => {
  const commune = { HEALTH_RECORD: criterionStanding('HEALTH_RECORD') };
  const row = communeView(standingOf(registry, { commune }), registry, runAt).rows[HEADER_ROW + 1] ?? [];
  expect(row[columnOf('Chỉ tiêu')]).toMatchObject({ value: '> 93%', wrap: true });
});

test('communeView: people short of the plan, in the first columns', () => {
  expect(cellsOf({}).slice(2, 4).map(({ value }) => value)).toEqual([1518, '2026-11-27']);
});

test('communeView: behind since now only, said in words', () => {
  const commune = { APP_THANHHOA: criterionStanding('APP_THANHHOA') };
  const row = communeView(standingOf(registry, { commune, periods: [] }), registry, runAt).rows[HEADER_ROW + 1] ?? [];
  expect(row[columnOf('Chậm từ lần chốt')]?.value).toBe('kỳ này');
});

test('communeView: every coloured cell, with the same note', () => {
  const coloured = cellsOf({}).filter(({ tone }) => tone === 'BAD');
  expect([coloured.length, new Set(coloured.map(({ note }) => note?.split('\n').length)).size]).toEqual([3, 1]);
});

test('communeView: figures of all villages, no lower bound in the notes', () => {
  const row = cellsOf({ coverage: { reported: 35, expected: 35 } });
  expect(row.filter(({ note }) => note?.includes('Cận dưới'))).toEqual([]);
});

const headlineOf = (...statuses: Status[]) => {
  const commune = Object.fromEntries(registry.criteria.flatMap(({ id }, at) => {
    const status = statuses[at];
    return status === undefined ? [] : [[id, criterionStanding(id, { status })]];
  }));
  return communeView(standingOf(registry, { commune }), registry, runAt).rows[HEADLINE_ROW]?.[0];
};

test.each<[Status[], string, string]>([
  [['BEHIND', 'AT_RISK', 'ON_TRACK'], 'CHẬM 1/3 TIÊU CHÍ: 1. VNeID mức độ 2 (thiếu 1.518 người). Có nguy cơ chậm: 2. Chữ ký số cá nhân (thiếu 1.518 người). Đúng tiến độ hoặc đã đạt: 1/3 tiêu chí.', 'BAD'],
  [['OVERDUE'], 'CHẬM 1/1 TIÊU CHÍ: 1. VNeID mức độ 2 (thiếu 3.672 người).', 'BAD'],
  [['AT_RISK'], 'Có nguy cơ chậm: 1. VNeID mức độ 2 (thiếu 1.518 người).', 'WARN'],
  [['ACHIEVED', 'EXCEEDED'], 'Đúng tiến độ hoặc đã đạt: 2/2 tiêu chí.', 'GOOD_LIGHT'],
  [['NO_DATA'], 'Chưa đủ số liệu để đánh giá tiêu chí nào.', 'NEUTRAL'],
])('communeView: %j, one sentence in the tone of the worst', (statuses, words, tone) => {
  const cell = headlineOf(...statuses);
  expect([cell?.value, cell?.tone]).toEqual([words, tone]);
});

test('communeView: footnotes, below the charts', () => {
  const row = view.rows.findIndex(([first]) => String(first?.value).startsWith('Căn cứ'));
  expect(row).toBe(firstChartRow(5) + chartRows(5));
});
