import { FIRST_VILLAGE_ROW, villageView } from '../../../src/text/master-sheet/village-view';
import { CLOSING, criterionStanding, registryOf, standingOf, village, villageStanding } from '../support/sample';

const registry = registryOf(2, [village(1), village(2, { name: 'Thôn 1', formerCommune: 'Quảng Văn' })]);
const silent = villageStanding('QN-02', null);
const standing = standingOf(registry, { villages: [villageStanding('QN-01', 64), silent] });
const { rows, columnWidths, frozenRows } = villageView(standing, registry);

test('villageView: rows, equally long and as many widths', () => {
  expect(new Set([...rows.map((row) => row.length), columnWidths.length]).size).toBe(1);
});

test('villageView: count beside percentage, as numbers', () => {
  expect(rows[FIRST_VILLAGE_ROW]?.slice(2, 4).map(({ value }) => value)).toEqual([64, 0.1]);
});

test('villageView: silent village, words and never 0', () => {
  expect(rows[FIRST_VILLAGE_ROW + 1]?.slice(2, 4).map(({ value }) => value)).toEqual(['chưa báo cáo', 'chưa báo cáo']);
});

test('villageView: reported zero, the number 0', () => {
  const zero = standingOf(registry, { villages: [villageStanding('QN-01', 0)] });
  expect(villageView(zero, registry).rows[FIRST_VILLAGE_ROW]?.[2]?.value).toBe(0);
});

test('villageView: same name twice, former commune added', () => {
  expect(rows[FIRST_VILLAGE_ROW + 1]?.[1]?.value).toBe('Thôn 1 (Quảng Văn)');
});

test('villageView: last row of villages, total of the commune', () => {
  expect(rows[FIRST_VILLAGE_ROW + 2]?.slice(1, 4).map(({ value }) => value)).toEqual(['TỔNG TOÀN XÃ', 6120, 0.25]);
});

test('villageView: at the closing, a silent village is still in time', () => {
  expect(rows[FIRST_VILLAGE_ROW + 1]?.at(-1)?.value).toBe('Chưa nộp (còn hạn)');
});

test('villageView: after the closing, a silent village has missed it', () => {
  const later = { ...standing, at: CLOSING + 1 };
  expect(villageView(later, registry).rows[FIRST_VILLAGE_ROW + 1]?.at(-1)?.value).toBe('Quá hạn chưa nộp');
});

test('villageView: report older than allowed, marked stale', () => {
  const old = villageStanding('QN-01', 5, { lastReportAt: CLOSING - 15 * 86_400_000, currentTimeliness: null });
  const view = villageView({ ...standing, villages: [old] }, registry);
  expect(view.rows[FIRST_VILLAGE_ROW]?.at(-1)?.value).toBe('Chưa nộp (còn hạn); Số liệu cũ (quá 14 ngày)');
});

test('villageView: coloured cell, note with the arithmetic', () => {
  expect(rows[FIRST_VILLAGE_ROW]?.[2]?.note).toContain('Tỷ lệ: 64 / 640 = 10,00%.');
});

test('villageView: header rows, frozen', () => {
  expect(frozenRows).toBe(FIRST_VILLAGE_ROW);
});

test('villageView: under the table, where the missing people are', () => {
  const below = rows.slice(FIRST_VILLAGE_ROW + 3).map((row) => String(row[0]?.value));
  expect(below).toContain('3. App ThanhHoa: 1 thôn giữ 80% số người còn thiếu: Thôn 1 (Quảng Ngọc) (còn 192).');
});

const counts = (...given: number[]) => given.map((count, at) => villageStanding(`QN-0${at + 1}`, count));
const communeOf = (achieved: number, eligible: number) =>
  Object.fromEntries(registry.criteria.map(({ id }) => [id, criterionStanding(id, { achieved, eligible })]));

/** Cells of the first criterion of the first village. */
const firstOf = (small: number, ...given: number[]) => {
  const hiding = { ...registry, settings: { ...registry.settings, smallGroupBelow: small } };
  return villageView(standingOf(hiding, { villages: counts(...given), commune: communeOf(320, 1280) }), hiding).rows[FIRST_VILLAGE_ROW]?.slice(2, 5) ?? [];
};

test.each([[160, 'như chung'], [130, 'hơi thấp'], [80, 'thấp rõ rệt'], [190, 'hơi cao'], [300, 'cao rõ rệt']])('villageView: %d of 640 where the commune has a quarter, %s', (count, words) => {
  expect(firstOf(0, count)[2]?.value).toBe(words);
});

test('villageView: band, note with the counts that are usual for the size', () => {
  expect(firstOf(0, 80)[2]?.note).toContain('từ 139 đến 182 người là như chung');
});

test('villageView: small count where the setting asks for it, nowhere in the row', () => {
  expect(firstOf(10, 7).map(({ value, note }) => `${String(value)} ${note ?? ''}`).filter((words) => words.includes('7'))).toEqual([]);
});

test.each([[0, 10], [10, 10], [7, 0]])('villageView: %d people where fewer than %d are hidden, shown', (count, small) => {
  expect(firstOf(small, count)[0]?.value).toBe(count);
});

const listed = (small: number) => {
  const hiding = { ...registry, settings: { ...registry.settings, smallGroupBelow: small } };
  const now = standingOf(hiding, { villages: counts(164, 20), commune: communeOf(184, 1280) });
  const before = { ...standingOf(hiding, { villages: counts(160, 20) }), at: CLOSING };
  return villageView(now, hiding, before).rows.map(([first]) => String(first?.value));
};

test('villageView: gains since the closing before, with day, people and points', () => {
  const lines = listed(0);
  const heading = lines.indexOf('TĂNG NHIỀU NHẤT TỪ LẦN CHỐT 27/11/2026');
  expect(lines[heading + 1]).toBe('1. VNeID mức độ 2: Thôn 1 (Quảng Ngọc) (tăng 4 người, 0,6 điểm %).');
});

test('villageView: small gain where the setting asks for it, neither people nor points', () => {
  expect(listed(10)).toContain('1. VNeID mức độ 2: Thôn 1 (Quảng Ngọc) (tăng <10 người).');
});

test('villageView: village far below the others, named under its heading', () => {
  const lines = listed(0);
  const heading = lines.indexOf('THẤP RÕ RỆT SO VỚI MỨC CHUNG, ĐÃ TÍNH ĐẾN QUY MÔ THÔN');
  expect(lines[heading + 1]).toBe('1. VNeID mức độ 2: 1 thôn: Thôn 1 (Quảng Văn).');
});

test('villageView: long list under the table, goes on in the next row', () => {
  const many = registryOf(12, Array.from({ length: 12 }, (_, index) => village(index + 1, { name: `Thôn ${index + 1} (dữ liệu minh họa)` })));
  const now = standingOf(many, { villages: many.villages.map(({ id }) => villageStanding(id, 64)) });
  const lines = villageView(now, many).rows.map(([first]) => String(first?.value));
  const first = lines.findIndex((line) => line.startsWith('1. VNeID mức độ 2: '));
  expect(lines.slice(first, first + 2).map((line) => line.endsWith('thôn khác.'))).toEqual([false, true]);
});
