import { reminderMail } from '../../../src/text/mails/reminder';
import { registryOf, village } from '../support/sample';

const input = {
  village: village(1),
  registry: registryOf(1),
  formUrl: 'https://example.vn/form',
  periodId: '2026-W48',
  closed: false,
  lastFigures: null,
};

test('reminderMail: before the closing, says until when', () => {
  expect(reminderMail(input).text).toContain('Mong bác gửi trước 17:00 ngày 27/11/2026.');
});

test('reminderMail: after the closing, still welcome', () => {
  expect(reminderMail({ ...input, closed: true }).text).toContain('Kỳ này đã chốt lúc 17:00 ngày 27/11/2026.');
});

test('reminderMail: last figures, named by criterion', () => {
  expect(reminderMail({ ...input, lastFigures: { APP_THANHHOA: 1234 } }).text).toContain('3. App ThanhHoa: 1.234 người');
});

test('reminderMail: never reported, no list of last figures', () => {
  expect(reminderMail(input).text).not.toContain('Số lần trước');
});
