import { BANNER_CELL, HEADER_ROW, LAST_RUN_CELL, communeView } from '../../../src/text/master-sheet/commune-view';
import { CLOSING, criterionStanding, registryOf, standingOf, unknownStanding } from '../support/sample';

const registry = registryOf(2);
const runAt = CLOSING + 60_000;
const view = communeView(standingOf(registry), registry, runAt);

const cellsOf = (change: Parameters<typeof criterionStanding>[1]) => {
  const commune = { APP_THANHHOA: criterionStanding('APP_THANHHOA', change) };
  return communeView(standingOf(registry, { commune }), registry, runAt).rows[HEADER_ROW + 1] ?? [];
};

test('communeView: rows, equally long and as many widths', () => {
  expect(new Set([...view.rows.map((row) => row.length), view.columnWidths.length]).size).toBe(1);
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
  expect(cellsOf({ percent: 39.999 })[4]?.value).toBeCloseTo(0.3999, 10);
});

test('communeView: no forecast yet, said in words', () => {
  expect(cellsOf({ forecast: null })[13]?.value).toBe('chưa đủ số liệu');
});

test('communeView: status cell, note with the arithmetic and the rule', () => {
  expect(cellsOf({})[8]?.note?.split('\n')).toEqual([
    'Tỷ lệ: 6.120 / 24.480 = 25,00%.',
    'Chỉ tiêu: từ 40% trở lên.',
    'Kế hoạch đến nay 31,20%; kế hoạch trừ tỷ lệ = 6,2 điểm % (số âm là vượt trước).',
    'Chậm 3,2 tuần so với đường kế hoạch.',
    'Còn 3.672 người; cần 735 người mỗi tuần (đang đạt 210).',
    'Số liệu của 32/35 thôn, cũ nhất tính đến 20/11/2026.',
    'Kết luận: Chậm tiến độ (nguy cơ không đạt), vì thấp hơn kế hoạch quá 5,0 điểm %.',
  ]);
});

test('communeView: unknown figures, no zero anywhere in the row', () => {
  const commune = { VNEID_L2: unknownStanding('VNEID_L2') };
  const row = communeView(standingOf(registry, { commune }), registry, runAt).rows[HEADER_ROW + 1] ?? [];
  expect(row.filter(({ value }) => value === 0)).toEqual([]);
});

test('communeView: strict target, shown as such', () => {
  const commune = { HEALTH_RECORD: criterionStanding('HEALTH_RECORD') };
  const row = communeView(standingOf(registry, { commune }), registry, runAt).rows[HEADER_ROW + 1] ?? [];
  expect(row[5]?.value).toBe('> 93%');
});
