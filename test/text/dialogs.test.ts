import { badSettingWords, installedByOther, setUpRefused } from '../../src/text/dialogs';

test('installedByOther: installer, named', () => {
  expect(installedByOther('vhxh@example.vn')).toMatch(/^Chương trình đã được cài đặt bởi vhxh@example\.vn; chỉ người đó/);
});

test('setUpRefused: two problems, one line each', () => {
  expect(setUpRefused(['a', 'b']).split('\n')).toHaveLength(3);
});

test('badSettingWords: cell and value, both named', () => {
  expect(badSettingWords('Hạn hoàn thành', 'C5', 'mai')).toContain('«Hạn hoàn thành» (ô C5) đang ghi «mai»');
});
