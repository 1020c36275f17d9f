import { digestMail } from '../../../src/text/mails/digest';
import { agency, criterionStanding, registryOf, standingOf, villageStanding } from '../support/sample';
import { digestInput } from './sample-mails';

const registry = registryOf(5);
const mail = digestMail(digestInput(registry));

test('digestMail: subject, criteria of the agency, week and verdict', () => {
  expect(mail.subject).toBe('[Công dân số 2026] Tiến độ tiêu chí 2, 3, 4 - Tuần 48/2026 - 2 tiêu chí chậm tiến độ');
});

test('digestMail: salutation, agency with its commune once', () => {
  const toPolice = digestMail(digestInput(registry, { agency: agency('CONG_AN_XA') }));
  expect(toPolice.text).toMatch(/^Kính gửi: Công an xã Quảng Ngọc\n/);
});

test('digestMail: criterion, what is behind before what is needed', () => {
  expect(mail.text).toContain(
    [
      'TIÊU CHÍ 2 - CHỮ KÝ SỐ CÁ NHÂN: Chậm tiến độ (nguy cơ không đạt)',
      '',
      '- Đã thực hiện 6.120/24.480 người, đạt 25,00% (chỉ tiêu: từ 40% trở lên).',
      '- Kế hoạch đến nay 31,20%; thấp hơn kế hoạch 6,2 điểm %, chậm 3,2 tuần.',
      '- Cần thêm 3.672 người đến hết ngày 31/12/2026; từ nay mỗi tuần cần 736 người (hiện mỗi tuần đạt 210).',
    ].join('\n'),
  );
});

test('digestMail: previous closing, change told with new coverage', () => {
  const before = criterionStanding('APP_THANHHOA', { achieved: 5910, coverage: { reported: 30, expected: 35 } });
  const previous = standingOf(registry, { commune: { APP_THANHHOA: before } });
  expect(digestMail(digestInput(registry, { previous })).text).toContain(
    'So với kỳ trước: tăng 210 người (có thêm số liệu của 2 thôn).',
  );
});

test('digestMail: held back criterion, best and worst case', () => {
  expect(mail.text).toContain('nếu các thôn chưa báo cáo đều đạt 100% thì tỷ lệ toàn xã là 62,50%, nếu đều là 0 thì 2,50%');
});

test('digestMail: nothing open, no request', () => {
  expect(digestMail(digestInput(registry, { openCriteria: [] })).text).not.toContain('Đề nghị');
});

test('digestMail: no answer form, request without a link to one', () => {
  expect(digestMail(digestInput(registry, { answerLinks: [] })).text).not.toContain('Trả lời');
});

test('digestMail: one link per answer, each under its words', () => {
  expect(mail.text).toContain(
    [
      'Trả lời bằng một lần chạm (biểu mẫu đã điền sẵn, chỉ cần bấm «Gửi»):',
      '- Đã nhận: https://example.vn/tra-loi?y=0',
      '- Đã có biện pháp: https://example.vn/tra-loi?y=1',
      '- Cần hỗ trợ: https://example.vn/tra-loi?y=2',
      '- Số liệu sai: https://example.vn/tra-loi?y=3',
    ].join('\n'),
  );
});

test('digestMail: a form without numbers for its answers, one link for all', () => {
  const answerLinks = [{ answer: null, url: 'https://example.vn/tra-loi' }];
  expect(digestMail(digestInput(registry, { answerLinks })).text).toContain('cần hỗ trợ / số liệu sai): https://example.vn/tra-loi');
});

test('digestMail: thirty difficulties, twenty shown and the rest counted', () => {
  const difficulties = Array.from({ length: 30 }, () => ({ villageId: 'QN-01', text: 'Mạng yếu' }));
  expect(digestMail(digestInput(registry, { difficulties })).text).toContain('Còn 10 ý kiến khác');
});

test('digestMail: fewer percent because more people are counted, says why', () => {
  const before = criterionStanding('APP_THANHHOA', { eligible: 24_000, percent: 25.5 });
  const previous = standingOf(registry, { commune: { APP_THANHHOA: before } });
  expect(digestMail(digestInput(registry, { previous })).text).toContain('chỉ vì tổng số thuộc diện thay đổi từ 24.000 thành 24.480 người');
});

test('digestMail: parts, in the order in which an agency asks', () => {
  const own = digestMail(digestInput(registry, { previous: standingOf(registry, { villages: registry.villages.map(({ id }) => villageStanding(id, 30)) }) }));
  const parts = [
    'TIÊU CHÍ 2', 'thấp hơn kế hoạch', 'mỗi tuần cần', 'giữ 80% số người còn thiếu', 'CHƯA KẾT LUẬN VÌ THIẾU BÁO CÁO', 'THÔN CHƯA BÁO CÁO KỲ NÀY', 'KHÓ KHĂN, VƯỚNG MẮC',
    'CHUYỂN BIẾN TỐT', 'NHIỆM VỤ KHÁC', 'Đề nghị Quý cơ quan', 'Trả lời bằng một lần chạm', 'Xem bảng tổng hợp', 'BẢN NGẮN', 'Cách tính',
  ].map((part) => own.text.indexOf(part));
  expect(parts).toEqual([...parts].filter((place) => place >= 0).sort((left, right) => left - right));
});
