import { registryOf } from '../support/sample';
import { weeklyMails } from './sample-mails';

const registry = registryOf(3);
const [summary, duties] = weeklyMails(registry, 'Phòng A');
const text = summary?.text ?? '';

/** The lines of the letter's first list. */
const bullets = (whole: string): string[] => (whole.split('\n\n').find((block) => block.startsWith('- ')) ?? '').split('\n');

test('summaryMail: five lines', () => {
  expect(bullets(text)).toEqual([
    '- 1/5 tiêu chí đang được đôn đốc: tiêu chí 2.',
    '- So với kỳ trước, mới chậm: tiêu chí 2.',
    expect.stringMatching(/^- \d+\/\d+ thôn đã báo cáo; còn thiếu: Thôn 1/),
    '- Chưa trả lời thư đôn đốc: Phòng Văn hóa - Xã hội (2 thư).',
    '- 3 khó khăn thôn nêu chưa giải quyết; 2 nhiệm vụ đến hạn hoặc quá hạn.',
  ]);
});

test('summaryMail: one table, a row per criterion under its head', () => {
  expect([summary?.html.match(/<table/g)?.length, summary?.html.match(/<tr>/g)?.length]).toEqual([1, 6]);
});

test('summaryMail: both readers, named', () => {
  expect(text).toMatch(/^Kính gửi: Lãnh đạo [^\n]+\n\nĐồng gửi: Phòng Văn hóa - Xã hội\n/);
});

test('summaryMail: nothing open and everybody answered, says so', () => {
  const [calm] = weeklyMails(registry, 'x', { open: [], entered: [], villagesMissing: [], unanswered: [], duties: [] });
  expect(bullets(calm?.text ?? '').slice(0, 2)).toEqual([
    '- Không có tiêu chí nào trong diện đôn đốc; toàn xã theo dõi 5 tiêu chí.',
    '- So với kỳ trước: không có tiêu chí nào đổi diện đôn đốc.',
  ]);
});

test('dutiesMail: subject, how many are overdue and how many near', () => {
  expect(duties?.subject).toBe('[Công dân số 2026] Quý cơ quan có 1 nhiệm vụ quá hạn, 1 nhiệm vụ sắp đến hạn - Tuần 48/2026');
});

test('dutiesMail: overdue ones first, each with its day', () => {
  expect(duties?.text).toMatch(/ĐÃ QUÁ HẠN\n\n- Khung chương trình Phòng A, đã quá hạn 01\/11\/2026 \(Phòng A\)\n\nĐẾN HẠN TRONG 30 NGÀY TỚI\n\n- Báo cáo năm, hạn 20\/12\/2026\. Xem: https/);
});
