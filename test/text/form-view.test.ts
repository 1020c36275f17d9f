import { COUNT_PATTERN, itemTitle, villageFormView } from '../../src/text/form-view';
import { registryOf, village } from './support/sample';

const registry = registryOf(3);
const form = villageFormView(village(1), registry, { APP_THANHHOA: 1234 });

test('villageFormView: items, date then criteria then free texts', () => {
  expect(form.items.map(({ key }) => key)).toEqual([
    'asOf',
    ...registry.criteria.map(({ id }) => id),
    'reason',
    'difficulty',
  ]);
});

test('villageFormView: titles, unique', () => {
  expect(new Set(form.items.map(({ title }) => title)).size).toBe(form.items.length);
});

test('itemTitle: criterion, carries its number', () => {
  expect(itemTitle('HEALTH_RECORD', registry)).toMatch(/^5\. Sổ sức khỏe điện tử/);
});

test('itemTitle: unknown key, refused by name', () => {
  expect(() => itemTitle('NOTHING', registry)).toThrow('NOTHING');
});

test('villageFormView: last figure, in the help of its field only', () => {
  expect(form.items.filter(({ helpText }) => helpText.includes('thôn đã báo: 1234.')).map(({ key }) => key)).toEqual(['APP_THANHHOA']);
});

test('COUNT_PATTERN: whole numbers, full-width digits and blanks pass; separators do not', () => {
  const pattern = new RegExp(COUNT_PATTERN);
  expect(['0', ' 1234 ', '１２３', '1.234', '12,5', '~5', ''].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('villageFormView: description, says that no personal data is wanted', () => {
  expect(form.description).toContain('không ghi họ tên, số căn cước');
});

test('villageFormView: merged village, the closed form names the new one', () => {
  expect(villageFormView(village(1, { mergedInto: 'QN-02' }), registry, null).closedMessage).toContain('Thôn 2');
});

test('villageFormView: a village that lists reporters, is told that addresses are kept; others are not', () => {
  const told = [village(1, { reporters: ['a@example.vn'] }), village(1, { reporters: [] })].map((one) =>
    villageFormView(one, registry, null).description.includes('lưu địa chỉ thư'),
  );
  expect(told).toEqual([true, false]);
});

test('villageFormView: the title, names village and commune', () => {
  expect(form.title).toContain('Thôn 1, xã Quảng Ngọc');
});

test('villageFormView: the confirmation, says when the next report is due and repeats no figure', () => {
  expect(form.confirmation.replace('17:00', '')).toMatch(/^(?!.*1\.?234).*gửi tiếp báo cáo trước  thứ Sáu hằng tuần/);
});

test('villageFormView: the confirmation of a commune that reports monthly, names the day', () => {
  const monthly = { ...registry, settings: { ...registry.settings, periodKind: 'MONTH' as const } };
  expect(villageFormView(village(1), monthly, null).confirmation).toContain('trước 17:00 ngày 14 hằng tháng');
});

test('villageFormView: the help of every count, shows how a number is written', () => {
  expect(form.items.filter(({ kind }) => kind === 'TEXT').every(({ helpText }) => helpText.includes('ví dụ 1234'))).toBe(true);
});
